import DataGouv
import GRDB

/// Conditions as SQL.
struct ConditionText {
  /// Empty, or ` WHERE …`.
  private(set) var sql = ""
  private(set) var arguments: [DatabaseValue] = []
  private let column: (String) throws -> (sql: String, type: ColumnType)

  init(_ conditions: [RowCondition], column: @escaping (String) throws -> (sql: String, type: ColumnType))
    throws
  {
    self.column = column
    if !conditions.isEmpty { sql = " WHERE " + (try text(.all(conditions))) }
  }

  private mutating func text(_ condition: RowCondition) throws -> String {
    switch condition {
    case .all(let parts): return try joined(parts, " AND ", empty: "TRUE")
    case .any(let parts): return try joined(parts, " OR ", empty: "FALSE")
    case .column(let name, let comparison, let value):
      return try comparisonText(name, comparison, value)
    }
  }

  private mutating func joined(_ parts: [RowCondition], _ separator: String, empty: String) throws -> String {
    var texts: [String] = []
    for part in parts { texts.append(try text(part)) }
    return texts.isEmpty ? empty : "(" + texts.joined(separator: separator) + ")"
  }

  private mutating func comparisonText(
    _ name: String, _ comparison: RowCondition.Operator, _ value: String
  ) throws -> String {
    let (sql, type) = try column(name)
    let isText = type == .string || type == .binary
    switch comparison {
    case .isnull: return "\(sql) IS NULL"
    case .isnotnull: return "\(sql) IS NOT NULL"
    case _ where type == .json:
      throw LocalTableError.operatorNotForType(column: name, comparison, type)
    case .contains, .notcontains:
      guard isText else { throw LocalTableError.operatorNotForType(column: name, comparison, type) }
      arguments.append(TextMatching.pattern(containing: value).databaseValue)
      return "fold(\(sql)) \(comparison == .contains ? "" : "NOT ")LIKE ? ESCAPE '\\'"
    case .in, .notin:
      let values = try ValueList.elements(of: value).map { try StoredValue.parse($0, as: type) }
      arguments += values
      let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
      return "\(sql) \(comparison == .in ? "" : "NOT ")IN (\(marks))"
    case .exact: return try compare(sql, "=", value, type)
    case .differs: return try compare(sql, "IS NOT", value, type)
    case .less: return try compare(sql, "<=", value, type)
    case .greater: return try compare(sql, ">=", value, type)
    case .strictlyLess: return try compare(sql, "<", value, type)
    case .strictlyGreater: return try compare(sql, ">", value, type)
    }
  }

  private mutating func compare(
    _ sql: String, _ sign: String, _ value: String, _ type: ColumnType
  ) throws -> String {
    arguments.append(try StoredValue.parse(value, as: type))
    return "\(sql) \(sign) ?"
  }
}
