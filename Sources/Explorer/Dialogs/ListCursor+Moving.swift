extension ListCursor {
  /// The cursor on the same thing of a list that came anew, and at the same height of the screen. Where the thing is
  /// not any more, the cursor stays where it was.
  func following(_ id: String?, in ids: [String]) -> ListCursor {
    guard let id, let place = ids.firstIndex(of: id) else { return self }
    var cursor = self
    cursor.top = max(0, top + place - index)
    cursor.index = place
    return cursor
  }

  /// Brings the selection inside a list of `count` items, and on screen when `visible` of them fit. A list that is
  /// not on screen, with room for none, keeps its place.
  mutating func settle(count: Int, visible: Int) {
    index = min(max(0, index), max(0, count - 1))
    top = max(0, min(top, index))
    guard visible > 0 else { return }
    top = max(top, index - visible + 1)
    top = max(0, min(top, count - visible))
  }

  /// The same where headings stand among the items, so that how many fit depends on the first one.
  mutating func settle(count: Int, visible: (_ top: Int) -> Int) {
    settle(count: count, visible: visible(top))
    while index > top, visible(top) > 0, index - top >= visible(top) { top += 1 }
  }

  /// Moves the window and takes the selection along at its edge, as a mouse wheel does.
  mutating func scroll(by lines: Int, count: Int, visible: Int) {
    let visible = max(1, visible)
    top = max(0, min(top + lines, count - visible))
    index = min(max(index, top), top + visible - 1)
    settle(count: count, visible: visible)
  }
}
