import Canvas
import DataGouv

extension Explorer {
  /// Opens the list of kinds, and asks how many of each the words find.
  mutating func openKinds() -> [Effect] {
    dialog = .kinds(ListCursor(at: Kind.shown.firstIndex(of: results.kind) ?? 0))
    results.counts = bookmarks.isEmpty ? [:] : [.bookmark: bookmarks.count]
    return [load(.counts(results.query.text), in: .counts)]
  }

  /// A key in the list of kinds.
  mutating func press(_ key: Key, inKinds cursor: ListCursor) -> [Effect] {
    if isClosing(key) || key == "O" { return closeDialog() + drop(.counts) }
    if key == Key(.enter) || key == " " { return switchKind(at: cursor.index) }
    var cursor = cursor
    move(&cursor, by: key, count: Kind.shown.count)
    dialog = .kinds(cursor)
    return []
  }

  /// Searches another kind for the same words.
  mutating func switchKind(at index: Int) -> [Effect] {
    dialog = nil
    let ended = drop(.counts)
    guard Kind.shown.indices.contains(index), results.kind != Kind.shown[index] else {
      return ended
    }
    if Kind.shown[index].isRemembered { return ended + showRemembered(Kind.shown[index]) }
    leave()
    results.kind = Kind.shown[index]
    results.order = .relevance
    results.listing = Loadable()
    results.cursor = ListCursor()
    return ended + search()
  }
}
