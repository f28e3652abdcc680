import Canvas
import Explorer

/// The line on top of a pane: its number and name, what it holds, and a heavy line where the keys go.
struct PaneFrame {
  let pane: Pane
  let isFocused: Bool
  let pen: Pen

  /// Draws the line. `detail` stands at the right, when there is room.
  func draw(_ detail: TextLine = [], in area: Rect, on frame: inout Frame) {
    frame.mark(area, .pane(pane))
    let line = area.row(0)
    guard !line.isEmpty else { return }
    frame.canvas.fill(line, with: isFocused ? "━" : "─", style: isFocused ? Theme.accent : Theme.frame)
    let name = " \(pane.rawValue) \(pen.words.name(pane)) "
    let end = 2 + frame.draw(name, isFocused ? Theme.accent : Theme.dim, x: 2, in: line)
    let width = detail.width
    guard width > 0, end + width + 5 <= line.width else { return }
    let at = line.width - width - 3
    frame.draw(" ", x: at - 1, in: line)
    frame.draw(" ", x: at + frame.draw(detail, x: at, in: line) - at, in: line)
  }
}
