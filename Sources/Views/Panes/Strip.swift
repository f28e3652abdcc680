import Canvas
import DataGouv
import Explorer

/// The lines under a single pane: more of what is selected in it.
struct Strip {
  let explorer: Explorer
  let pen: Pen

  func draw(in area: Rect, memo: inout Memo, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    let (line, rest) = area.splitTop(1)
    frame.canvas.fill(line, with: "─", style: Theme.frame)
    let text = rest.inset(left: 1, right: 1)
    switch explorer.focus {
    case .results:
      guard let dataset = explorer.results.selected else {
        if let item = explorer.results.selectedItem {
          frame.draw(preview(of: item, in: text.size, memo: &memo), in: text)
        }
        break
      }
      frame.draw(preview(of: dataset, in: text.size, memo: &memo), in: text)
    case .table:
      if let groups = explorer.table?.groups {
        drawGroup(of: groups, in: text, on: &frame)
        break
      }
      guard let table = explorer.table, table.obstacle == nil, table.total ?? 0 > 0,
        table.columns.indices.contains(table.column)
      else { break }
      drawCell(of: table, line: line, in: text, on: &frame)
    case .detail, .metrics: break
    }
  }

  private func preview(of item: Item, in size: Size, memo: inout Memo) -> [TextLine] {
    if let keepsake = item.keepsake {
      return KeepsakeText(keepsake: keepsake, pen: pen).lines(width: size.width)
    }
    let line = ItemLine(item, pen: pen)
    let facts = [item.producer?.name, line.content, line.date].compactMap(\.self).filter { !$0.isEmpty }
    let fixed = [TextLine(item.title, Theme.strong), TextLine(facts.joined(separator: " · "))]
    guard let excerpt = item.excerpt, !excerpt.isEmpty else { return fixed }
    return fixed
      + memo.lines(of: .excerpt(excerpt), width: size.width) {
        TextFlow.wrap(MarkdownText.plain(excerpt), width: size.width, style: Theme.dim)
      }
  }

  private func preview(of dataset: DatasetSummary, in size: Size, memo: inout Memo) -> [TextLine] {
    var title = TextFlow.wrap(dataset.title, width: size.width, style: Theme.strong)
    if title.count > 2 || size.height < 5 { title = [TextLine(dataset.title, Theme.strong)] }
    var producer = TextLine()
    if let name = dataset.producer {
      producer.append(name.name, Theme.plain)
      if name.isCertified { producer.append(" ✓ \(pen.words.certified)", Theme.good) }
    }
    var facts = TextLine(dataset.license.map(pen.words.license) ?? pen.words.noLicence, Theme.plain)
    if let quality = dataset.quality {
      facts.append(" · ", Theme.dim)
      facts.append("\(QualityText.bar(quality, width: 5)) ", quality >= 0.6 ? Theme.good : Theme.warning)
      facts.append(pen.words.qualityScore(quality), Theme.plain)
    }
    facts.append(" · \(pen.words.visits(dataset.views, isCompact: true))", Theme.plain)
    facts.append(" · \(pen.words.downloads(dataset.downloads, isCompact: true))", Theme.plain)
    let fixed = title + [producer, facts].filter { !$0.runs.isEmpty }
    let room = size.height - fixed.count
    guard room > 0, let excerpt = dataset.excerpt, !excerpt.isEmpty else { return fixed }
    let plain = memo.lines(of: .excerpt(excerpt), width: size.width) {
      TextFlow.wrap(MarkdownText.plain(excerpt), width: size.width, style: Theme.dim)
    }
    guard plain.count > room else { return fixed + plain }
    var shown = Array(plain.prefix(room))
    shown[room - 1].append(" …", Theme.dim)
    return fixed + shown
  }

  /// What the rows of the selected group have in common, whole.
  private func drawGroup(of groups: GroupsState, in area: Rect, on frame: inout Frame) {
    guard let group = groups.selected else { return }
    let lines = zip(groups.columns, group.values).flatMap { name, value in
      TextFlow.wrap(name, width: area.width, style: Theme.dim)
        + CellText(value: value, pen: pen).lines(width: area.width, limit: 3)
    }
    frame.draw(lines, in: area)
  }

  /// What the analysis found in a column, in a sentence.
  private func facts(of column: TableProfile.Column, rows: Int) -> String {
    var facts: [String] = []
    if let distinct = column.distinct { facts.append(pen.words.distinct(distinct)) }
    if let missing = column.missing, missing > 0, rows > 0 {
      facts.append(pen.words.missing(Double(missing) / Double(rows)))
    }
    if let minimum = column.minimum, let maximum = column.maximum {
      facts.append(pen.words.span(minimum, to: maximum))
    }
    // Where no value comes twice, none is frequent.
    let frequent = column.top.filter { $0.count > 1 }
    if !frequent.isEmpty {
      let top = frequent.prefix(3).map { "\($0.value) (\(pen.formats.compact($0.count)))" }
      facts.append(pen.words.mostFrequent(top.joined(separator: ", ")))
    }
    return facts.joined(separator: " · ")
  }

  private func drawCell(of table: TableState, line: Rect, in area: Rect, on frame: inout Frame) {
    let column = table.columns[table.column].profile
    var title = TextLine(" \(column.name) ", Theme.strong)
    title.append("· \(pen.words.name(column.type))", Theme.dim)
    if let format = column.format, format != column.type.rawValue { title.append(" (\(format))", Theme.dim) }
    title.append(" · \(pen.words.row(table.row + 1)) ", Theme.dim)
    frame.draw(title, x: 1, in: line)
    guard let value = table.value else {
      frame.draw("…", Theme.dim, in: area)
      return
    }
    let lines = CellText(value: value, pen: pen).lines(width: area.width, limit: area.height)
    frame.draw(lines, in: area)
    let facts = facts(
      of: column, rows: table.profile.value?.lineCount ?? table.unfilteredTotal ?? table.total ?? 0)
    if !facts.isEmpty, lines.count + 1 < area.height {
      frame.draw(
        TextFlow.wrap(facts, width: area.width, style: Theme.dim), in: area.inset(top: lines.count + 1))
    }
  }
}
