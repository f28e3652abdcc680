import Canvas
import DataGouv
import Explorer

extension DialogView {
  /// Draws the columns of the table: which are shown, in their order, with their types.
  func draw(_ form: ColumnsForm, on frame: inout Frame) {
    let types = Dictionary(
      (explorer.table?.profile.value?.columns ?? []).map { ($0.name, $0.type) }
    ) { first, _ in first }
    let longest = form.lines.reduce(0) { max($0, columns($1.name)) }
    let room = min(longest, max(4, frame.canvas.size.width - 24))
    var lines = form.visible.map { index -> TextLine in
      let column = form.lines[index]
      let type = types[column.name].map(pen.words.name) ?? ""
      return [
        Run(column.isShown ? "✓ " : "  ", Theme.good),
        Run(Self.fitted(column.name, to: room), column.isShown ? Theme.plain : Theme.dim),
        Run("  \(type)", Theme.dim),
      ]
    }
    let isEmpty = lines.isEmpty
    if isEmpty { lines = [TextLine(pen.words.noColumnMatches, Theme.dim)] }
    let hasFilter = form.isFiltering || !form.filter.text.isEmpty
    let area = box(
      title: pen.words.columnsTitle, hint: pen.words.columnsHint, lines: (hasFilter ? [[]] : []) + lines,
      on: &frame)
    let list = hasFilter ? area.inset(top: 1) : area
    drawList(lines, cursor: isEmpty ? nil : form.cursor, in: list, on: &frame)
    guard hasFilter else { return }
    let x = frame.draw("/ ", Theme.accent, in: area)
    FieldView(field: form.filter, isActive: form.isFiltering).draw(
      in: area.row(0).inset(left: x), on: &frame)
  }

  /// Draws a field that is typed into, with what it does below.
  func drawField(_ field: TextField, mark: String, title: String, hint: String, on frame: inout Frame) {
    let width = min(60, max(1, frame.canvas.size.width - 6))
    let area = box(
      title: title, hint: hint, lines: [TextLine(String(repeating: " ", count: width))], on: &frame)
    let x = frame.draw("\(mark) ", Theme.accent, in: area)
    FieldView(field: field, isActive: true).draw(in: area.row(0).inset(left: x), on: &frame)
  }

  /// Draws the forms in which the table can be copied.
  func drawCopies(_ cursor: ListCursor, on frame: inout Frame) {
    let lines = CopyForm.allCases.map { TextLine(pen.words.name($0)) }
    let area = box(title: pen.words.copiesTitle, hint: pen.words.listHint, lines: lines, on: &frame)
    drawList(lines, cursor: cursor, in: area, on: &frame)
  }
}
