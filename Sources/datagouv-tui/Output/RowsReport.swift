import DataGouv
import Views

/// A page of rows of a file.
struct RowsReport: Report {
  var resourceID: String
  /// The columns in the file's order.
  var columns: [TableProfile.Column]
  var page: TablePage
  var sort: TableQuery.Sort?

  func text(_ messages: Messages) -> String {
    guard !page.rows.isEmpty else { return page.total == 0 ? "\(messages.emptyTable)\n" : "" }
    let table = TextTable(
      columns: columns.map { .init(heading: $0.name, isRight: $0.type.isNumeric, limit: 40) },
      rows: page.rows.map { row in columns.map { Self.word(row.cells[$0.name] ?? .null, messages) } })
    let first = (page.number - 1) * page.size + 1
    var parts = [messages.rows(first, to: first + page.rows.count - 1, of: page.total)]
    if let sort { parts.append(messages.sorted(by: "\(sort.column) \(sort.isDescending ? "▼" : "▲")")) }
    parts.append(messages.page(page.number, of: pageCount))
    return table.text + "\n" + SafeLines(parts.joined(separator: " · ")).text
  }

  /// Numbers keep the form that the file's own language does not change; an empty cell is told from an empty text.
  private static func word(_ value: TableValue, _ messages: Messages) -> String {
    switch value {
    case .null: "∅"
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
    guard page.rows.isEmpty, page.number > 1 else { return nil }
    return messages.pastTheEnd(page: page.number, of: pageCount)
  }
}
