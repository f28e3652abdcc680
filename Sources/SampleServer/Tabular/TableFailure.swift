import DataGouv
import LocalTables

/// What the Tabular and Metrics APIs refuse, with the status and the body that they use.
enum TableFailure: Error, Hashable {
  /// A status and a plain text, such as aiohttp's own.
  case text(Int, String)
  /// 400: the query could not be read, and why.
  case query(String)
  /// A status and a database error.
  case database(Int, code: String, message: String, details: String?, hint: String?)
  /// 403 with its title and the reason.
  case forbidden(String, String)
  /// An error of a stream, which never says why.
  case stream(Int)

  static let notFound = TableFailure.text(404, "404: Not Found")
  static let crash = TableFailure.text(500, "500 Internal Server Error\n\nServer got itself in trouble")

  /// 400 of an argument that could not be read.
  static func malformed(_ argument: String) -> TableFailure {
    .query("Malformed query: argument '\(argument)' could not be parsed")
  }

  /// What the local table refused, in PostgreSQL's words.
  ///
  /// - Parameters:
  ///   - table: the table's name in the database.
  ///   - isBig: whether whole numbers are `bigint`, as in the Metrics API.
  init(_ error: LocalTableError, table: String, isBig: Bool) {
    func type(_ type: ColumnType) -> String {
      switch type {
      case .string, .binary: "character varying"
      case .integer: isBig ? "bigint" : "integer"
      case .float: "double precision"
      case .bool: "boolean"
      case .date: "date"
      case .datetime: "timestamp without time zone"
      case .json: "json"
      }
    }
    switch error {
    case .unknownColumn(let name):
      self = .database(
        400, code: "42703", message: "column \(table).\(name) does not exist", details: nil, hint: nil)
    case .operatorNotForType(_, let comparison, let columnType):
      let sign = [.contains: "~~*", .notContains: "!~~*"][comparison] ?? "="
      self = .database(
        404, code: "42883", message: "operator does not exist: \(type(columnType)) \(sign) unknown",
        details: nil,
        hint:
          "No operator matches the given name and argument types. You might need to add explicit type casts.")
    case .aggregationNotForType(_, let function, let columnType):
      self = .database(
        404, code: "42883", message: "function \(function.rawValue)(\(type(columnType))) does not exist",
        details: nil,
        hint:
          "No function matches the given name and argument types. You might need to add explicit type casts.")
    case .notGrouped(let name):
      self = .database(
        400, code: "42803",
        message:
          "column \"\(table).\(name)\" must appear in the GROUP BY clause or be used in an aggregate function",
        details: nil, hint: nil)
    case .notSortable(_, let columnType):
      self = .database(
        404, code: "42883", message: "could not identify an ordering operator for type \(type(columnType))",
        details: nil, hint: "Use an explicit ordering operator or modify the query.")
    case .badValue(let value, _, let columnType):
      let isTime = columnType == .date || columnType == .datetime
      self = .database(
        400, code: isTime ? "22007" : "22P02",
        message: "invalid input syntax for type \(type(columnType)): \"\(value)\"", details: nil, hint: nil)
    case .database(let message):
      self = .database(500, code: "XX000", message: message, details: nil, hint: nil)
    }
  }

  /// As an answer.
  var answer: Answer {
    switch self {
    case .text(let status, let text): .text(text, status: status)
    case .query(let detail): Self.json(400, "Invalid query string", .string(detail))
    case .forbidden(let title, let detail): Self.json(403, title, .string(detail))
    case .stream(let status): Self.json(status, "Database error", .null)
    case .database(let status, let code, let message, let details, let hint):
      Self.json(
        status, "Database error",
        [
          "code": .string(code), "details": JSONValue(details), "hint": JSONValue(hint),
          "message": .string(message),
        ])
    }
  }

  private static func json(_ status: Int, _ title: String, _ detail: JSONValue) -> Answer {
    Answer(
      status: status, headers: ["content-type": "application/json; charset=utf-8"],
      body: JSONValue.object([
        .init(
          key: "errors", value: [["code": .null, "title": .string(title), "detail": detail]])
      ]).text())
  }
}
