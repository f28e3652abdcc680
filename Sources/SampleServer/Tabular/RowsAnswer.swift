import DataGouv
import LocalTables

/// Rows in the shapes of the Tabular and Metrics APIs.
enum RowsAnswer {
  /// A page: rows, links to its neighbours and the total.
  ///
  /// - Parameters:
  ///   - address: the route's own address.
  ///   - links: links before those of the neighbours.
  ///   - tellsTotal: whether the total is told; the next page is guessed from a full one otherwise.
  static func page(
    _ found: RowPage, _ request: TableRequest, address: String, links: [JSONValue.Member] = [],
    tellsTotal: Bool = true
  ) -> Answer {
    func link(_ page: Int) -> JSONValue {
      let arguments = request.repeated + ["page=\(page)", "page_size=\(request.pageSize)"]
      return .string("\(address)?\(arguments.joined(separator: "&"))")
    }
    let (end, overflow) = request.page.multipliedReportingOverflow(by: request.pageSize)
    let hasNext = tellsTotal ? end < found.total : found.rows.count == request.pageSize
    let next = !overflow && hasNext ? link(request.page + 1) : .null
    let previous = request.page > 1 ? link(request.page - 1) : .null
    let numbers: JSONValue = [
      "page": JSONValue(request.page), "page_size": JSONValue(request.pageSize),
    ]
    return json([
      "data": .array(found.rows.map { object($0, found.columns) }),
      "links": .object(links + [.init(key: "next", value: next), .init(key: "prev", value: previous)]),
      "meta": numbers.merging(tellsTotal ? ["total": JSONValue(found.total)] : [:]),
    ])
  }

  /// 416 when the page starts beyond the last row.
  static func checkRange(_ found: RowPage, _ request: TableRequest) throws {
    guard request.query.offset > found.total else { return }
    throw TableFailure.database(
      416, code: "PGRST103", message: "Requested range not satisfiable",
      details: "An offset of \(request.query.offset) was requested, but there are only \(found.total) rows.",
      hint: nil)
  }

  /// All rows as the CSV stream writes them: as PostgreSQL writes records, under names that are never quoted.
  static func csv(_ found: RowPage, types: [String: ColumnType], name: String) -> Answer {
    let lines = found.rows.map { row in
      zip(row, found.columns).map { record($0, isTime: types[$1] == .datetime) }.joined(separator: ",")
    }
    let header = found.rows.isEmpty ? "" : found.columns.joined(separator: ",")
    return Answer(
      headers: ["content-type": "text/csv", "content-disposition": "attachment; filename=\"\(name).csv\""],
      body: header + "\n" + lines.joined(separator: "\n") + "\n")
  }

  /// All rows as the JSON stream writes them.
  static func stream(_ found: RowPage, name: String) -> Answer {
    let rows = found.rows.map { object($0, found.columns).text() }
    return Answer(
      headers: [
        "content-type": "application/json", "content-disposition": "attachment; filename=\"\(name).json\"",
      ],
      body: "[" + rows.joined(separator: ", \n ") + "]\n")
  }

  /// An answer of JSON, open to all origins.
  static func json(_ value: JSONValue) -> Answer {
    Answer(
      headers: ["content-type": "application/json; charset=utf-8", "access-control-allow-origin": "*"],
      body: value.text())
  }

  private static func object(_ row: [TableValue], _ columns: [String]) -> JSONValue {
    .object(zip(columns, row).map { JSONValue.Member(key: $0, value: cell($1)) })
  }

  private static func cell(_ value: TableValue) -> JSONValue {
    switch value {
    case .null: .null
    case .bool(let bool): .bool(bool)
    case .integer(let integer): .integer(integer)
    case .number(let text): ["nan", "inf", "-inf"].contains(text) ? .string(text) : .number(text)
    case .text(let text): .string(text)
    case .json(let text): .number(text)
    }
  }

  private static func record(_ value: TableValue, isTime: Bool) -> String {
    switch value {
    case .null: return ""
    case .bool(let bool): return bool ? "t" : "f"
    default:
      let text = isTime ? value.plainText.replacing("T", with: " ", maxReplacements: 1) : value.plainText
      let isPlain = !text.isEmpty && !text.contains { "\"\\(),".contains($0) || $0.isWhitespace }
      let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\"\"")
      return isPlain ? text : "\"\(escaped)\""
    }
  }
}
