import Canvas
import DataGouv
import Explorer

extension DialogView {
  /// Most lines that a value takes in a record; the cell viewer shows the rest.
  private static let linesPerValue = 6

  /// Draws the row under the cursor, a field a line and more where its value is long.
  func drawRecord(on frame: inout Frame) {
    guard let table = explorer.table else { return }
    let width = max(1, min(110, frame.canvas.size.width - 6))
    let names = table.columns.map(\.profile.name)
    let longest = names.reduce(0) { max($0, columns($1)) }
    let label = min(longest, max(6, width * 2 / 5))
    let row = table.rows[table.row]
    var lines: [TextLine] = []
    var starts: [Int] = []
    for (index, name) in names.enumerated() {
      starts.append(lines.count)
      let style = index == table.column ? Theme.accent : Theme.dim
      let head = Run(Self.fitted(name, to: label) + "  ", style)
      guard let row else {
        lines.append([head, Run("…", Theme.dim)])
        continue
      }
      let value = CellText(value: row.cells[name] ?? .null, pen: pen)
        .lines(width: max(1, width - label - 2), limit: Self.linesPerValue)
      for (line, text) in value.enumerated() {
        let blank = Run(String(repeating: " ", count: label + 2))
        lines.append(TextLine([line == 0 ? head : blank] + text.runs))
      }
    }
    let title = pen.words.recordTitle(table.row + 1, of: table.total ?? table.row + 1)
    let area = box(title: title, hint: pen.words.recordHint, lines: lines, on: &frame)
    guard starts.indices.contains(table.column) else { return }
    let start = starts[table.column]
    let end = starts.indices.contains(table.column + 1) ? starts[table.column + 1] : lines.count
    // A line before the field stays in sight, so that it is seen to go on upwards.
    let first = max(0, min(max(0, end - area.height), start), end > area.height ? start - area.height / 2 : 0)
    let top = min(first, max(0, lines.count - area.height))
    frame.draw(lines, from: top, in: area)
    for (index, line) in starts.enumerated() where (top..<top + area.height).contains(line) {
      frame.mark(area.row(line - top), .dialogLine(index))
    }
    let place = area.row(start - top)
    if (0..<area.height).contains(start - top) {
      frame.canvas.restyle(place, Theme.selected)
      frame.canvas.cursor = Point(x: place.x, y: place.y)
    }
    drawScroll(first: top, count: lines.count, in: area, on: &frame)
  }

  /// Draws what the analysis found in the cursor's column, and below it what it found of the file.
  func drawProfile(_ cursor: ListCursor, on frame: inout Frame) {
    guard let table = explorer.table, let column = table.currentColumn else { return }
    let width = max(1, min(76, frame.canvas.size.width - 6))
    let rows = table.profile.value?.lineCount ?? table.total ?? 0
    let fields = FieldLines(fields: facts(of: column, rows: rows), width: width)
    var head = fields.lines(of: facts(of: column, rows: rows))
    if column.distinct == nil, column.top.isEmpty {
      head += TextFlow.wrap(pen.words.noStatistics, width: width, style: Theme.dim)
    }
    let values = frequencies(of: column, rows: rows, width: width)
    let foot = fileFacts(of: table, width: width)
    var lines = head
    if !values.isEmpty { lines += [[]] + values }
    if !foot.isEmpty { lines += [[]] + foot }
    let area = box(
      title: pen.words.profileTitle(column.name), hint: pen.words.profileHint, lines: lines, on: &frame)
    frame.draw(head, in: area)
    let rest = area.inset(top: head.count + 1)
    let below = rest.height >= values.count + foot.count + 1 ? foot.count + 1 : 0
    let (list, footer) = rest.splitTop(rest.height - below)
    if !values.isEmpty { drawList(values, cursor: cursor, in: list, on: &frame) }
    if below > 0 { frame.draw(foot, in: footer.inset(top: 1)) }
  }

  private func facts(of column: TableProfile.Column, rows: Int) -> [FieldLines.Field] {
    var type = pen.words.name(column.type)
    if let format = column.format, format != column.type.rawValue { type += " (\(format))" }
    var facts = [FieldLines.Field(label: pen.words.type, value: type)]
    func add(_ label: String, _ value: String?) {
      if let value { facts.append(.init(label: label, value: value)) }
    }
    add(pen.words.distinctValues, column.distinct.map(pen.formats.integer))
    add(
      pen.words.missingValues,
      column.missing.map { missing in
        let share = rows > 0 ? " (\(pen.formats.percentage(Double(missing) / Double(rows))))" : ""
        return pen.formats.integer(missing) + share
      })
    add(pen.words.minimum, column.minimum)
    add(pen.words.maximum, column.maximum)
    add(pen.words.mean, column.mean.map(Self.decimal))
    add(pen.words.deviation, column.deviation.map(Self.decimal))
    return facts
  }

  /// A computed number with as many figures as say something.
  private static func decimal(_ value: Double) -> String {
    guard value.magnitude < 1e15 else { return "\(value)" }
    let text = "\((value * 1_000).rounded() / 1_000)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private func frequencies(of column: TableProfile.Column, rows: Int, width: Int) -> [TextLine] {
    let most = column.top.map(\.count).max() ?? 0
    let barWidth = width >= 50 ? 16 : 0
    return column.top.map { value in
      let share = rows > 0 ? pen.formats.percentage(Double(value.count) / Double(rows)) : ""
      let count = Self.right(pen.formats.integer(value.count), width: 10) + Self.right(share, width: 6)
      let room = max(4, width - barWidth - columns(count) - 1)
      let text = value.value.isEmpty ? "\"\"" : value.value
      return [
        Run(Self.fitted(text, to: room)), Run(count, Theme.dim),
        Run(barWidth > 0 ? " " + Self.bar(value.count, of: most, width: barWidth) : "", Theme.firstSeries),
      ]
    }
  }

  private func fileFacts(of table: TableState, width: Int) -> [TextLine] {
    guard let profile = table.profile.value else { return [] }
    let separator = profile.layout.separator == "\t" ? "Tab" : profile.layout.separator
    let parts = [
      profile.layout.encoding, separator.map(pen.words.separated), profile.lineCount.map(pen.words.lines),
      table.info?.createdAt?.date.map { "\(pen.words.analysedOn) \(pen.formats.day($0))" },
    ].compactMap(\.self)
    guard !parts.isEmpty else { return [] }
    let text = pen.words.labelled(pen.words.file, parts.joined(separator: " · "))
    return TextFlow.wrap(text, width: width, style: Theme.dim)
  }
}
