import Canvas
import Explorer

extension DialogView {
  /// Draws an empty box for lines, and returns the area inside.
  func box(title: String, hint: String, lines: [TextLine], on frame: inout Frame) -> Rect {
    let screen = Rect(frame.canvas.size)
    frame.mark(screen, .outsideDialog)
    let wanted = max(lines.reduce(0) { max($0, $1.width) }, columns(title) + 4, columns(hint) + 2)
    let width = min(screen.width, wanted + 4)
    let margin = screen.height >= 16 ? 2 : 0
    let height = min(screen.height - margin, max(1, lines.count) + 2)
    let box = Rect(
      x: (screen.width - width) / 2, y: (screen.height - height) / 2, width: width, height: height)
    frame.canvas.fill(box)
    frame.mark(box, .dialog)
    // Screen readers follow the terminal's cursor: it is in the box, wherever the content puts it.
    frame.canvas.cursor = Point(x: box.x, y: box.y)
    // A screen of a few cells has room for the content alone.
    guard width >= 8, height >= 3 else { return box }
    let (top, rest) = box.splitTop(1)
    let bottom = box.row(height - 1)
    frame.canvas.fill(top, with: "─", style: Theme.accent)
    frame.canvas.fill(bottom, with: "─", style: Theme.accent)
    for y in 1..<(height - 1) {
      frame.draw("│", Theme.accent, row: y, in: box)
      frame.draw("│", Theme.accent, x: width - 1, row: y, in: box)
    }
    frame.draw("┌", Theme.accent, in: top)
    frame.draw("┐", Theme.accent, x: width - 1, in: top)
    frame.draw("└", Theme.accent, in: bottom)
    frame.draw("┘", Theme.accent, x: width - 1, in: bottom)
    frame.draw(" \(title) ", Theme.accent, in: top.inset(left: 2, right: 2))
    if columns(hint) + 6 <= width { frame.draw(" \(hint) ", Theme.dim, in: bottom.inset(left: 2, right: 2)) }
    let inside = rest.inset(left: 2, right: 2, bottom: 1)
    frame.canvas.cursor = Point(x: inside.x, y: inside.y)
    return inside
  }

  /// Draws lines that one is chosen of.
  func drawList(_ lines: [TextLine], cursor: ListCursor?, in area: Rect, on frame: inout Frame) {
    let first = cursor.map { visibleTop(of: $0, rows: area.height, count: lines.count) } ?? 0
    for (row, line) in lines.dropFirst(first).prefix(area.height).enumerated() {
      let place = area.row(row)
      frame.draw(line, in: place)
      guard let cursor else { continue }
      frame.mark(place, .dialogLine(first + row))
      if first + row == cursor.index {
        frame.canvas.restyle(place, Theme.selected)
        frame.canvas.cursor = Point(x: place.x, y: place.y)
      }
    }
    drawScroll(first: first, count: lines.count, in: area, on: &frame)
  }

  /// Draws how far a text or list goes on, at the right side of the box.
  func drawScroll(first: Int, count: Int, in area: Rect, on frame: inout Frame) {
    guard count > area.height, area.height > 0 else { return }
    let x = area.width + 1
    let around = Rect(x: area.x, y: area.y, width: area.width + 2, height: area.height)
    if first > 0 { frame.draw("↑", Theme.accent, x: x, in: around) }
    if first + area.height < count { frame.draw("↓", Theme.accent, x: x, row: area.height - 1, in: around) }
  }

  /// The first visible line of a list, moved so that the cursor is visible whatever the state says.
  private func visibleTop(of cursor: ListCursor, rows: Int, count: Int) -> Int {
    let lowest = max(0, cursor.index - rows + 1)
    return min(max(min(cursor.top, count - rows), lowest), max(0, cursor.index))
  }
}
