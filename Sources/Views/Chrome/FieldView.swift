import Canvas
import Explorer

/// A line of text that is being edited: its end stays visible, and the terminal's cursor is in it.
struct FieldView {
  let field: TextField
  var placeholder = ""
  /// A part of the text that is wrong, in characters.
  var mistake: Range<Int>?
  /// Whether it takes what is typed.
  let isActive: Bool

  func draw(in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    if field.text.isEmpty, !placeholder.isEmpty { frame.draw(placeholder, Theme.dim, in: area) }
    let before = String(field.text.prefix(field.cursor))
    let place = columns(before)
    // The text moves left by as much as the cursor would leave the field.
    let shift = max(0, place - area.width + 1)
    frame.canvas.draw(
      field.text, at: Point(x: area.x - shift, y: area.y), in: area,
      style: isActive ? Theme.strong : Theme.plain)
    if let mistake, !field.text.isEmpty {
      let start = columns(String(field.text.prefix(mistake.lowerBound)))
      let end = columns(String(field.text.prefix(mistake.upperBound)))
      let place = Rect(x: area.x + start - shift, y: area.y, width: end - start, height: 1).intersection(area)
      frame.canvas.restyle(place) { _ in Theme.mistake }
    }
    if isActive { frame.canvas.cursor = Point(x: area.x + place - shift, y: area.y) }
  }
}
