import Canvas
import DataGouv
import Explorer

extension DialogView {
  /// Draws the form of a condition: the comparison, its value, and the column's frequent values with their counts.
  func draw(_ form: FilterForm, on frame: inout Frame) {
    let takesValue = form.operation.arity != .none
    let values = form.visibleValues
    let width = min(64, max(1, frame.canvas.size.width - 6))
    var lines: [TextLine] = [TextLine(String(repeating: " ", count: width)), []]
    if !values.isEmpty { lines += [[]] + frequencies(values, width: width) }
    let area = box(
      title: pen.words.filterTitle(form.column.name), hint: pen.words.filterHint, lines: lines, on: &frame)
    var choice = TextLine("◂ ", Theme.accent)
    choice.append(pen.words.name(form.operation), Theme.strong)
    choice.append(" ▸", Theme.accent)
    frame.draw(choice, in: area)
    frame.drawRight(pen.words.name(form.column.type), Theme.dim, in: area)
    guard takesValue else { return }
    let field = area.row(1)
    let placeholder = form.operation.arity == .list ? pen.words.filterList : pen.words.filterPlaceholder
    FieldView(field: form.field, placeholder: placeholder, isActive: form.cursor == nil).draw(
      in: field, on: &frame)
    guard !values.isEmpty, area.height > 3 else { return }
    frame.draw(pen.words.frequentValues, Theme.dim, row: 2, in: area)
    drawList(
      frequencies(values, width: area.width), cursor: form.cursor, in: area.inset(top: 3), on: &frame)
  }

  /// A line each: a tick, the value, how often it occurs, as a number and as a bar.
  private func frequencies(_ values: [FilterForm.Choice], width: Int) -> [TextLine] {
    let most = values.compactMap(\.count).max() ?? 0
    let barWidth = most > 0 && width >= 40 ? 10 : 0
    return values.map { value in
      let count = value.count.map(pen.formats.integer) ?? ""
      let room = max(4, width - 2 - barWidth - max(8, columns(count)) - 2)
      return TextLine([
        Run(value.isTicked ? "✓ " : "  ", Theme.good), Run(Self.fitted(value.value, to: room)),
        Run(Self.right(count, width: max(8, columns(count)) + 1), Theme.dim),
        Run(
          barWidth > 0 ? " " + Self.bar(value.count ?? 0, of: most, width: barWidth) : "", Theme.firstSeries),
      ])
    }
  }

  /// A bar of whole and half cells for a share of the most.
  static func bar(_ count: Int, of most: Int, width: Int) -> String {
    guard most > 0, count > 0 else { return String(repeating: " ", count: width) }
    let halves = max(1, Int((Double(count) / Double(most) * Double(2 * width)).rounded()))
    let whole = min(width, halves / 2)
    let half = halves % 2 == 1 && whole < width ? "▌" : ""
    let text = String(repeating: "█", count: whole) + half
    return text + String(repeating: " ", count: max(0, width - columns(text)))
  }

  /// A text on one line, cut or padded to a width.
  static func fitted(_ text: String, to width: Int) -> String {
    let line = fitted(text, atMost: width)
    return line + String(repeating: " ", count: max(0, width - columns(line)))
  }

  /// A text on one line, cut to a width with a mark.
  static func fitted(_ text: String, atMost width: Int) -> String {
    var line = CellView.oneLine(String(text.prefix(width + 1)))
    if columns(line) > width {
      while columns(line) > width - 1, !line.isEmpty { line.removeLast() }
      line += "…"
    }
    return line
  }

  /// A text at the right of a width.
  static func right(_ text: String, width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns(text))) + text
  }

  /// Draws the conditions of the table: which count, which are alternatives.
  func drawFilters(_ cursor: ListCursor, on frame: inout Frame) {
    let lines = (explorer.table?.filters ?? []).map { filter -> TextLine in
      var line = TextLine(filter.isOn ? "✓ " : "· ", filter.isOn ? Theme.good : Theme.dim)
      line.append(pen.words.sentence(filter), filter.isOn ? Theme.plain : Theme.dim)
      if filter.isAlternative { line.append("  (\(pen.words.anyOf))", Theme.accent) }
      return line
    }
    let area = box(title: pen.words.filtersTitle, hint: pen.words.filtersHint, lines: lines, on: &frame)
    drawList(lines, cursor: cursor, in: area, on: &frame)
  }
}
