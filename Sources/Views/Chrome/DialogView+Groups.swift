import Canvas
import Explorer

extension DialogView {
  /// Draws the form in which columns to group by, and one to compute figures of, are chosen.
  func draw(_ form: GroupForm, on frame: inout Frame) {
    let labels = GroupForm.Field.allCases.map(pen.words.name)
    let longest = labels.reduce(0) { max($0, columns($1)) }
    let room = max(8, min(40, frame.canvas.size.width - longest - 12))
    var lines = zip(GroupForm.Field.allCases, labels).map { field, label -> TextLine in
      let name = form.choice[field]
      let isCurrent = field == form.field
      return [
        Run(label + String(repeating: " ", count: longest - columns(label) + 1), Theme.dim),
        Run(isCurrent ? "◂ " : "  ", Theme.accent),
        Run(
          Self.fitted(name ?? pen.words.noColumnChosen, to: room), name == nil ? Theme.dim : Theme.strong),
        Run(isCurrent ? " ▸" : "  ", Theme.accent),
      ]
    }
    lines += [[], TextLine(form.typed.isEmpty ? pen.words.groupFigures : "/ \(form.typed)", Theme.dim)]
    let area = box(title: pen.words.groupTitle, hint: pen.words.groupHint, lines: lines, on: &frame)
    frame.draw(lines, in: area)
    for row in labels.indices where row < area.height { frame.mark(area.row(row), .dialogLine(row)) }
    let row = area.row(min(form.field.rawValue, max(0, area.height - 1)))
    frame.canvas.cursor = Point(x: min(row.x + longest + 3, row.x + max(0, row.width - 1)), y: row.y)
  }
}
