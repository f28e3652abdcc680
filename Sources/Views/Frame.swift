package import Canvas
package import Explorer

/// A drawn screen: its cells, what the mouse finds where, and how long the detail's sections are.
package struct Frame: Sendable {
  /// The cells.
  package var canvas: Canvas
  /// Lines of the detail's section that is on screen.
  package var extent: [DetailState.Section: Int] = [:]
  /// How far the dialog's text can scroll, in lines.
  package var dialogExtent: Int?
  /// The addresses in the description, in the order of their numbers; `nil` when it was not drawn.
  package var addresses: [String]?
  private var regions: [(area: Rect, target: Target)] = []

  /// A blank frame.
  init(size: Size) { canvas = Canvas(size: size) }

  /// What is at a point; what was drawn later lies on top.
  package func target(at point: Point) -> Target? {
    regions.last { $0.area.contains(point) }?.target
  }

  /// Says what an area is.
  mutating func mark(_ area: Rect, _ target: Target) {
    if !area.isEmpty { regions.append((area, target)) }
  }

  /// Draws text from a column of an area to the right, and returns the columns that it took.
  @discardableResult
  mutating func draw(_ text: String, _ style: Style = .plain, x: Int = 0, row: Int = 0, in area: Rect) -> Int
  {
    canvas.draw(text, at: Point(x: area.x + x, y: area.y + row), in: area, style: style)
  }

  /// Draws a line of pieces, and returns the columns that it took.
  @discardableResult
  mutating func draw(_ line: TextLine, x: Int = 0, row: Int = 0, in area: Rect) -> Int {
    var x = x
    for run in line.runs {
      if x >= area.width { break }
      x += draw(run.text, run.style, x: x, row: row, in: area)
    }
    return x
  }

  /// Draws lines from the top of an area, beginning with the line `first`.
  mutating func draw(_ lines: [TextLine], from first: Int = 0, in area: Rect) {
    let start = min(max(0, first), lines.count)
    for (row, line) in lines[start...].prefix(area.height).enumerated() { draw(line, row: row, in: area) }
  }

  /// Draws text that ends at the right edge of an area, and returns its width; nothing when it does not fit.
  @discardableResult
  mutating func drawRight(_ text: String, _ style: Style = .plain, row: Int = 0, in area: Rect) -> Int {
    let width = columns(text)
    guard width <= area.width else { return 0 }
    draw(text, style, x: area.width - width, row: row, in: area)
    return width
  }

  /// Draws lines in the middle of an area, each centred; what does not fit is left out from the end.
  mutating func drawCentred(_ lines: [TextLine], in area: Rect) {
    let top = max(0, (area.height - lines.count) / 3)
    for (row, line) in lines.prefix(area.height).enumerated() {
      draw(line, x: max(0, (area.width - line.width) / 2), row: top + row, in: area)
    }
  }
}
