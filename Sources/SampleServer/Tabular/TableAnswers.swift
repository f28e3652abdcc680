import DataGouv
import LocalTables

/// Answers about tables, with the errors of the server and of the database behind it.
enum TableAnswers {
  /// A page of rows, or the database's refusal.
  static func rows(_ table: LocalTable, _ query: TabularQuery, name: String, call: Call, links: JSON) throws
    -> Answer
  {
    let page: LocalTablePage
    do {
      page = try table.page(query.query)
    } catch let error as LocalTableError {
      return refusal(error, table: name)
    }
    guard query.query.offset <= page.total else {
      return database(
        416, "PGRST103", "Requested range not satisfiable",
        details: "An offset of \(query.query.offset) was requested, but there are only \(page.total) rows.")
    }
    let number = query.query.page
    let isLast = query.query.pageSize.map { query.query.offset + $0 >= page.total } ?? true
    // As the server does, without every argument whose name begins so, and without encoding the others again.
    let rest = call.query.split(separator: "&").filter { !$0.hasPrefix("page") }
      .map { "\(String($0).percentDecoded)&" }.joined()
    let address = "\(call.root)\(call.path)?\(rest)page="
    let size = "&page_size=\(query.pageSize)"
    return .json([
      "data": .array(page.rows.map { row in .object(zip(page.columns, row).map { ($0, json($1)) }) }),
      "links": .object(
        links.members + [
          ("next", isLast ? nil : .string("\(address)\(number + 1)\(size)")),
          ("prev", number > 1 ? .string("\(address)\(number - 1)\(size)") : nil),
        ]),
      "meta": [
        "page": .integer(number), "page_size": .integer(query.pageSize), "total": .integer(page.total),
      ],
    ])
  }

  /// A query that the server refuses before it asks the database.
  static func invalid(_ refusal: TabularQuery.Refusal) -> Answer {
    error(400, "Invalid query string", .string(refusal.reason))
  }

  /// What the database says of a query that does not fit the table.
  static func refusal(_ error: LocalTableError, table: String) -> Answer {
    switch error {
    case .unknownColumn(let column):
      database(400, "42703", "column \(table).\(column) does not exist")
    case .operatorNotForType(let asked, let type):
      database(
        404, "42883",
        "operator does not exist: \(name(of: type)) \(asked == .notcontains ? "!" : "")~~* unknown",
        hint:
          "No operator matches the given name and argument types. You might need to add explicit type casts.")
    case .badValue(let value, let type):
      database(
        400, type == .date || type == .datetime ? "22007" : "22P02",
        "invalid input syntax for type \(name(of: type)): \"\(value)\"")
    }
  }

  /// A refusal of the database.
  static func database(
    _ status: Int, _ code: String, _ message: String, details: String? = nil, hint: String? = nil
  ) -> Answer {
    error(
      status, "Database error",
      [
        "code": .string(code), "details": .optional(details), "hint": .optional(hint),
        "message": .string(message),
      ])
  }

  /// A cell.
  static func json(_ value: TableValue) -> JSON {
    switch value {
    case .null: nil
    case .bool(let value): .bool(value)
    case .integer(let value): .integer(Int(value))
    case .number(let text), .json(let text): .raw(text)
    case .text(let text): .string(text)
    }
  }

  private static func error(_ status: Int, _ title: String, _ detail: JSON) -> Answer {
    let error: JSON = ["code": nil, "title": .string(title), "detail": detail]
    return .json(["errors": [error]], status: status)
  }

  private static func name(of type: ColumnType) -> String {
    switch type {
    case .integer: "integer"
    case .float: "double precision"
    case .bool: "boolean"
    case .datetime: "timestamp without time zone"
    case .string: "text"
    default: type.rawValue
    }
  }
}
