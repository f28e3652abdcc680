import DataGouv
import GRDB

/// Filters as SQL.
struct FilterText {
  /// Empty, or ` WHERE …`.
  private(set) var sql = ""
  private(set) var arguments: [DatabaseValue] = []
  private let column: (String) throws -> (sql: String, type: ColumnType)

  init(_ filters: [TableFilter], column: @escaping (String) throws -> (sql: String, type: ColumnType)) throws
  {
    self.column = column
    if !filters.isEmpty { sql = " WHERE " + (try text(.all(filters))) }
  }

  private mutating func text(_ filter: TableFilter) throws -> String {
    switch filter {
    case .all(let parts): return try joined(parts, " AND ", empty: "TRUE")
    case .any(let parts): return try joined(parts, " OR ", empty: "FALSE")
    case .column(let name, let comparison): return try text(name, comparison)
    }
  }

  private mutating func joined(_ parts: [TableFilter], _ separator: String, empty: String) throws -> String {
    var texts: [String] = []
    for part in parts { texts.append(try text(part)) }
    return texts.isEmpty ? empty : "(" + texts.joined(separator: separator) + ")"
  }

  private mutating func text(_ name: String, _ comparison: TableComparison) throws -> String {
    let (sql, type) = try column(name)
    let mismatch = LocalTableError.operatorNotForType(column: name, comparison.operation, type)
    switch comparison {
    case .isNull: return "\(sql) IS NULL"
    case .isNotNull: return "\(sql) IS NOT NULL"
    case _ where type == .json: throw mismatch
    case .contains(let value), .notContains(let value):
      guard type == .string || type == .binary else { throw mismatch }
      arguments.append(TextMatching.pattern(containing: value).databaseValue)
      return "fold(\(sql)) \(comparison.operation == .contains ? "" : "NOT ")LIKE ? ESCAPE '\\'"
    case .in(let values), .notIn(let values):
      arguments += try values.map { try StoredValue.parse($0, of: name, as: type) }
      let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
      return "\(sql) \(comparison.operation == .in ? "" : "NOT ")IN (\(marks))"
    case .exact(let value): return try compare(name, sql, "=", value, type)
    case .differs(let value): return try compare(name, sql, "IS NOT", value, type)
    case .less(let value): return try compare(name, sql, "<=", value, type)
    case .greater(let value): return try compare(name, sql, ">=", value, type)
    case .strictlyLess(let value): return try compare(name, sql, "<", value, type)
    case .strictlyGreater(let value): return try compare(name, sql, ">", value, type)
    }
  }

  private mutating func compare(
    _ name: String, _ sql: String, _ sign: String, _ value: String, _ type: ColumnType
  ) throws -> String {
    arguments.append(try StoredValue.parse(value, of: name, as: type))
    return "\(sql) \(sign) ?"
  }
}
