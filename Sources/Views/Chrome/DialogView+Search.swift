import Canvas
import Explorer

extension DialogView {
  /// Draws the choice of a condition of the search: the fields with what they are set to, or a field's values with
  /// how many results they have.
  func draw(_ picker: SearchPicker, on frame: inout Frame) {
    guard let field = picker.field else { return drawFields(picker.cursor, on: &frame) }
    let width = min(64, max(1, frame.canvas.size.width - 6))
    let choices = explorer.choices(of: picker)
    let most = choices.compactMap(\.count).max() ?? 0
    let barWidth = most > 0 && width >= 40 ? 10 : 0
    let lines = choices.map { choice -> TextLine in
      let count = choice.count.map(pen.formats.integer) ?? ""
      let room = max(4, width - barWidth - 13)
      let isOn = explorer.isFiltered(by: choice.value, of: field)
      return TextLine([
        Run(isOn ? "✓ " : "  ", Theme.good),
        Run(Self.fitted(pen.words.value(choice.value, label: choice.label, of: field), to: room)),
        Run(Self.right(count, width: 9), Theme.dim),
        Run(
          barWidth > 0 ? " " + Self.bar(choice.count ?? 0, of: most, width: barWidth) : "", Theme.firstSeries),
      ])
    }
    let empty =
      choices.isEmpty && !picker.text.text.isEmpty ? [TextLine(pen.words.noValueMatches, Theme.dim)] : []
    let space = TextLine(String(repeating: " ", count: width))
    let area = box(
      title: pen.words.name(field), hint: pen.words.pickerValuesHint, lines: [space] + lines + empty,
      on: &frame)
    let x = frame.draw("› ", Theme.accent, in: area)
    FieldView(field: picker.text, isActive: true).draw(in: area.row(0).inset(left: x), on: &frame)
    let cursor = frame.canvas.cursor
    frame.draw(empty, in: area.inset(top: 1))
    drawList(lines, cursor: choices.isEmpty ? nil : picker.cursor, in: area.inset(top: 1), on: &frame)
    frame.canvas.cursor = cursor
  }

  private func drawFields(_ cursor: ListCursor, on frame: inout Frame) {
    let names = SearchField.allCases.map(pen.words.name)
    let longest = names.reduce(0) { max($0, columns($1)) }
    let lines = zip(SearchField.allCases, names).map { field, name -> TextLine in
      let chosen = explorer.results.filters.filter { $0.field == field }
      let values = chosen.map { pen.words.value($0.value, label: $0.label, of: field) }
      return [
        Run(chosen.isEmpty ? "  " : "✓ ", Theme.good), Run(Self.fitted(name, to: longest + 2)),
        Run(Self.fitted("\(pen.words.key(field)):", to: 13), Theme.dim),
        Run(Self.fitted(values.joined(separator: ", "), atMost: 30), Theme.strong),
      ]
    }
    let area = box(title: pen.words.pickerTitle, hint: pen.words.pickerHint, lines: lines, on: &frame)
    drawList(lines, cursor: cursor, in: area, on: &frame)
  }

  /// Draws the conditions of the search.
  func drawSearchFilters(_ cursor: ListCursor, on frame: inout Frame) {
    let lines = explorer.results.filters.map { TextLine(pen.words.chip($0)) }
    let area = box(
      title: pen.words.searchFiltersTitle, hint: pen.words.searchFiltersHint, lines: lines, on: &frame)
    drawList(lines, cursor: cursor, in: area, on: &frame)
  }
}
