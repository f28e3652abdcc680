import DataGouv
import GRDB

extension LocalTable {
  /// The affinity that makes SQLite keep a type's values as they are.
  static func affinity(_ type: ColumnType) -> String {
    switch type {
    case .integer, .bool: "INTEGER"
    case .float: "REAL"
    case .string, .date, .datetime, .json, .binary: "TEXT"
    }
  }

  /// A cell as the database keeps it.
  static func stored(_ value: TableValue) -> (any DatabaseValueConvertible)? {
    switch value {
    case .null: nil
    case .bool(let value): value
    case .integer(let value): value
    case .number(let text): Double(text)
    case .text(let text), .json(let text): text
    }
  }

  /// A cell as the Tabular API serialises it: a fraction that is whole has no dot.
  static func value(_ stored: DatabaseValue, _ type: ColumnType) -> TableValue {
    switch stored.storage {
    case .null, .blob: return .null
    case .int64(let value): return type == .bool ? .bool(value != 0) : .integer(value)
    case .double(let value):
      if let whole = Int64(exactly: value), abs(value) < 1e15 { return .integer(whole) }
      return .number("\(value)")
    case .string(let text): return type == .json ? .json(text) : .text(text)
    }
  }
}
