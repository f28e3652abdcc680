import Canvas

extension Layout {
  /// Arranges what is open on the screen.
  package init(of situation: Situation) {
    let size = situation.size
    var body = Rect(size)
    kind = size.width >= 120 ? .wide : size.width >= 60 ? .medium : .narrow
    (title, body) = body.splitTop(size.height >= 8 ? 1 : 0)
    (body, hints) = body.splitTop(body.height - (size.height >= 7 ? 1 : 0))
    (body, message) = body.splitTop(body.height - (size.height >= 10 ? 1 : 0))
    strip = Rect(.zero)
    hasChips = situation.hasChips
    panes = [:]
    let focus = situation.focus
    if situation.isZoomed || kind == .narrow {
      panes[focus] = body
    } else if kind == .medium {
      arrangeAlone(focus, in: body)
    } else {
      arrangeWide(open: situation.openPanes, focus: focus, in: body)
    }
  }

  /// One pane, and below it more of what is selected in it.
  private mutating func arrangeAlone(_ focus: Pane, in body: Rect) {
    let wanted = focus == .results ? 6 : focus == .table ? 4 : 0
    (panes[focus], strip) = body.splitTop(body.height - (body.height >= 17 ? wanted : 0))
  }

  private mutating func arrangeWide(open: [Pane], focus: Pane, in body: Rect) {
    let upper = open.filter { $0 == .results || $0 == .detail }
    let lower = open.filter { $0 == .table || $0 == .metrics }
    if lower.isEmpty {
      arrangeBeside(upper, in: body)
    } else if body.height < 27 {
      let group = upper.contains(focus) ? upper : lower
      if group == [.table] { arrangeAlone(.table, in: body) } else { arrangeBeside(group, in: body) }
    } else {
      let share = upper.contains(focus) ? 60 : 40
      let (top, bottom) = body.splitTop(body.height * share / 100)
      arrangeBeside(upper, in: top)
      arrangeBeside(lower, in: bottom)
    }
  }

  /// One or two panes next to each other, with an empty column between; a table takes two thirds.
  private mutating func arrangeBeside(_ pair: [Pane], in body: Rect) {
    guard let first = pair.first else { return }
    guard pair.count > 1 else {
      panes[first] = body
      return
    }
    let width = first == .table ? body.width * 3 / 5 : body.width / 2
    let (left, rest) = body.splitLeft(width)
    panes[first] = left
    panes[pair[1]] = rest.inset(left: 1)
  }
}
