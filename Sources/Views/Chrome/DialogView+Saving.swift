import Canvas
import DataGouv
import Explorer

extension DialogView {
  /// Draws the form of an export or download: the path, what is kept, and the formats of rows.
  func draw(_ form: SaveForm, on frame: inout Frame) {
    let width = min(72, max(1, frame.canvas.size.width - 6))
    let facts =
      TextFlow.wrap(facts(of: form).joined(separator: " · "), width: width, style: Theme.dim)
      + TextFlow.wrap(warning(of: form) ?? "", width: width, style: Theme.warning)
    let formats = form.isExport ? lines(of: form) : []
    let label = "\(pen.words.saveAs) "
    let field = TextLine(String(repeating: " ", count: width))
    let area = box(
      title: Self.fitted(pen.words.savingTitle(form), atMost: width), hint: pen.words.savingHint(form),
      lines: [field] + facts + (formats.isEmpty ? [] : [[]] + formats), on: &frame)
    if form.isForClipboard {
      let x = frame.draw(pen.words.clipboard, Theme.strong, in: area)
      frame.draw("  \(pen.words.clipboardLimit(RowExport.clipboardLimit))", Theme.dim, x: x, in: area)
    } else {
      let x = frame.draw(label, Theme.accent, in: area)
      FieldView(field: form.field, isActive: true).draw(in: area.row(0).inset(left: x), on: &frame)
    }
    frame.draw(facts, in: area.inset(top: 1))
    for (row, line) in formats.enumerated() where row + facts.count + 2 < area.height {
      let place = area.row(row + facts.count + 2)
      frame.draw(line, in: place)
      frame.mark(place, .dialogLine(row))
    }
  }

  private func lines(of form: SaveForm) -> [TextLine] {
    let names =
      form.isOfMonths ? MetricsFormat.allCases.map(pen.words.name) : RowFormat.allCases.map(pen.words.name)
    return names.enumerated().map { index, name in
      let isChosen = index == form.formatIndex
      return TextLine("\(isChosen ? "✓" : " ") \(name)", isChosen ? Theme.strong : Theme.plain)
    }
  }

  /// What is kept, in parts: of rows how many, which columns, conditions and order; of a file its size.
  private func facts(of form: SaveForm) -> [String] {
    switch form.content {
    case .rows(let query, let columns, let total, _):
      var facts = total.map { [pen.words.rows($0)] } ?? []
      facts.append(pen.words.columns(columns.count))
      let filters = (explorer.table?.filters ?? []).filter(\.isOn).map(pen.words.sentence)
      if !filters.isEmpty { facts.append(pen.words.filteredBy(filters.joined(separator: ", "))) }
      let sorts = query.sorts.map { "\($0.column) \($0.isDescending ? "▼" : "▲")" }
      if !sorts.isEmpty { facts.append(pen.words.sorted(by: sorts.joined(separator: ", "))) }
      return facts
    case .groups(_, let rows, let columns):
      return [pen.words.rows(rows.count), pen.words.columns(columns.count)]
    case .list(let rows, let columns):
      return [pen.words.elements(rows.count), pen.words.columns(columns.count)]
    case .months(let sheet): return [pen.words.months(sheet.months.count)]
    case .file(let resource, _):
      var facts = [resource.format, resource.size.map(pen.formats.bytes)].compactMap(\.self)
      if let checksum = resource.checksum { facts.append(pen.words.willBeChecked(checksum.type)) }
      return facts
    }
  }

  /// Said where rows come slowly: many of them in an order, which the portal gives by the page alone.
  private func warning(of form: SaveForm) -> String? {
    guard case .rows(let query, _, let total, false) = form.content, !query.sorts.isEmpty,
      total ?? 0 > DataGouvClient.streamLimit
    else { return nil }
    return pen.words.slowExport(DataGouvClient.streamLimit)
  }

  /// Draws a question with two answers.
  func drawQuestion(
    _ title: String, _ text: String, answers: [String], _ cursor: ListCursor, on frame: inout Frame
  ) {
    let width = min(60, max(1, frame.canvas.size.width - 6))
    let words = TextFlow.wrap(text, width: width)
    let lines = answers.map { TextLine($0) }
    let area = box(title: title, hint: pen.words.listHint, lines: words + [[]] + lines, on: &frame)
    let room = max(0, min(words.count + 1, area.height - answers.count))
    frame.draw(words, in: area.splitTop(room).top)
    drawList(lines, cursor: cursor, in: area.inset(top: room), on: &frame)
  }
}
