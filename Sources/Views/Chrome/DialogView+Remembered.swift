import Canvas
import Explorer

extension DialogView {
  /// Draws a bookmark's note, and whether the bookmark stays.
  func draw(_ form: NoteForm, on frame: inout Frame) {
    let width = min(72, max(1, frame.canvas.size.width - 6))
    let title = TextFlow.wrap(form.bookmark.title, width: width, style: Theme.dim)
    let choices = [pen.words.keepNote, pen.words.removeBookmark].enumerated().map { index, name in
      let isChosen = form.isRemoving == (index == 1)
      return TextLine("\(isChosen ? "✓" : " ") \(name)", isChosen ? Theme.strong : Theme.plain)
    }
    let area = box(
      title: pen.words.noteTitle, hint: pen.words.noteHint,
      lines: [TextLine(String(repeating: " ", count: width))] + title + [[]] + choices, on: &frame)
    drawField(form.field, label: pen.words.noteColumn, isActive: !form.isRemoving, in: area, on: &frame)
    // Where there is no room for all, the choices stay.
    let room = max(0, min(title.count + 1, area.height - 1 - choices.count))
    frame.draw(title, in: area.inset(top: 1).splitTop(room).top)
    for (row, choice) in choices.enumerated() where 1 + room + row < area.height {
      let place = area.row(1 + room + row)
      frame.draw(choice, in: place)
      frame.mark(place, .dialogLine(row))
    }
  }

  /// Draws the name that what is asked gets, and what that is.
  func draw(_ form: NameForm, on frame: inout Frame) {
    let width = min(72, max(1, frame.canvas.size.width - 6))
    let meaning = TextFlow.wrap(form.query.subtitle, width: width, style: Theme.dim)
    let area = box(
      title: pen.words.nameTitle, hint: pen.words.nameHint,
      lines: [TextLine(String(repeating: " ", count: width))] + meaning, on: &frame)
    drawField(form.field, label: pen.words.nameLabel, isActive: true, in: area, on: &frame)
    frame.draw(meaning, in: area.inset(top: 1))
  }

  private func drawField(
    _ field: TextField, label: String, isActive: Bool, in area: Rect, on frame: inout Frame
  ) {
    let x = frame.draw("\(label) ", Theme.accent, in: area)
    FieldView(field: field, isActive: isActive).draw(in: area.row(0).inset(left: x), on: &frame)
  }
}
