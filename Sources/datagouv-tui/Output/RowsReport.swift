import ArgumentParser
import DataGouv
import Explorer
import Views

/// A page of rows of a file.
struct RowsReport: Report {
  var resourceID: String
  /// The columns in the file's order.
  var columns: [TableProfile.Column]
  var page: TablePage
  var sorts: [TableQuery.Sort] = []
  /// Whether the rows are groups, which come whole.
  var isGrouped = false
  /// Why there are not all rows of the file, if it did not come whole.
  var shortfall: ImportStatus.Ending?

  /// The forms in which rows are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv, tsv, jsonl, markdown

    /// The form of its lines, where rows can be printed one by one.
    var sheet: RowFormat? {
      switch self {
      case .text, .json: nil
      case .csv: .csv
      case .tsv: .tsv
      case .jsonl: .jsonLines
      case .markdown: .markdown
      }
    }
  }

  /// The rows in a form.
  func rendered(as format: Format, _ messages: Messages, forTerminal: Bool) -> String {
    switch format {
    case .text: return text(messages)
    case .json: return json.text
    case .csv: return csv.text(forTerminal: forTerminal)
    case .tsv: return sheet(.tsv, forTerminal: forTerminal)
    case .jsonl: return sheet(.jsonLines, forTerminal: forTerminal)
    case .markdown: return sheet(.markdown, forTerminal: forTerminal)
    }
  }

  private func sheet(_ format: RowFormat, forTerminal: Bool) -> String {
    let text = format.text(page.rows, columns.map(\.name))
    return forTerminal ? SafeLines(text).text : text + "\n"
  }

  func text(_ messages: Messages) -> String {
    guard !page.rows.isEmpty else { return page.total == 0 ? "\(messages.emptyTable)\n" : "" }
    let table = TextTable(
      columns: columns.map { .init(heading: $0.name, isRight: $0.type.isNumeric, limit: 40) },
      rows: page.rows.map { row in columns.map { word(row.cells[$0.name] ?? .null, of: $0, messages) } })
    let first = (page.number - 1) * page.size + 1
    guard !isGrouped else { return "\(table.text)\n\(messages.groups(page.total))\n" }
    var parts = [messages.rows(first, to: first + page.rows.count - 1, of: page.total)]
    if !sorts.isEmpty {
      let names = sorts.map { "\($0.column) \($0.isDescending ? "▼" : "▲")" }
      parts.append(messages.sorted(by: names.joined(separator: ", ")))
    }
    parts.append(messages.page(page.number, of: pageCount))
    return table.text + "\n" + SafeLines(parts.joined(separator: " · ")).text
  }

  /// Numbers keep the form that the file's own language does not change; an empty cell is told from an empty text.
  private func word(_ value: TableValue, of column: TableProfile.Column, _ messages: Messages) -> String {
    switch value {
    case .null: "∅"
    case .integer where isGrouped && column.type == .float: messages.formats.figure(value, isDecimal: true)
    case .number where isGrouped: messages.formats.figure(value)
    case .bool(let value): value ? messages.yes : messages.no
    default: value.field ?? ""
    }
  }

  private var pageCount: Int { max(1, (page.total + page.size - 1) / max(1, page.size)) }

  var json: JSONDocument {
    .object([
      "columns": .array(
        columns.map {
          .object([
            "format": .optional($0.format), "name": .string($0.name), "type": .string($0.type.rawValue),
          ])
        }),
      "page": .integer(page.number), "page_size": .integer(page.size), "resource_id": .string(resourceID),
      "rows": .array(
        page.rows.map { row in
          .object(
            Dictionary(columns.map { ($0.name, JSONDocument(row.cells[$0.name] ?? .null)) }) { first, _ in
              first
            })
        }),
      "total": .integer(page.total),
    ])
  }

  var csv: CSVDocument {
    CSVDocument(
      header: columns.map(\.name),
      records: page.rows.map { row in columns.map { (row.cells[$0.name] ?? .null).field } })
  }

  func emptiness(_ messages: Messages) -> String? {
    if let shortfall { return messages.cause(shortfall) }
    guard page.rows.isEmpty, page.number > 1 else { return nil }
    return messages.pastTheEnd(page: page.number, of: pageCount)
  }
}

extension RowsReport {
  /// The groups of a file's rows, those with the most rows first.
  init(_ groups: TableGroups, columns: [TableProfile.Column]) {
    var groups = groups
    groups.sort(by: groups.query.columns.count, isDescending: true)
    let names = groups.query.columns
    let own = names.map { name in columns.first { $0.name == name } ?? TableProfile.Column(name: name) }
    let figures = groups.query.figures.map { figure in
      let measured = columns.first { $0.name == figure.column }?.type ?? .float
      return TableProfile.Column(name: figure.name, type: figure.function == .avg ? .float : measured)
    }
    resourceID = groups.query.resourceID
    self.columns = own + [TableProfile.Column(name: TableGroups.countName, type: .integer)] + figures
    let rows = groups.rows
    page = TablePage(rows: rows, number: 1, size: rows.count, total: rows.count)
    isGrouped = true
  }
}
