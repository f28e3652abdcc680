import DataGouv
import GRDB

/// How cells are written in SQLite and read back.
enum StoredCell {
  /// What SQLite makes of what a column is given.
  static func affinity(_ type: ColumnType) -> String {
    switch type {
    case .integer, .bool: "INTEGER"
    case .float: "REAL"
    case .string, .date, .datetime, .json, .binary: "TEXT"
    }
  }

  /// A cell as SQLite keeps it.
  static func stored(_ value: TableValue) -> DatabaseValue {
    switch value {
    case .null: .null
    case .bool(let bool): (bool ? 1 : 0).databaseValue
    case .integer(let integer): integer.databaseValue
    case .number(let text): (Double(text) ?? .nan).databaseValue
    case .text(let text), .json(let text): text.databaseValue
    }
  }

  /// A cell of a column of that type. Whole floats read as integers, as the Tabular API sends them.
  static func value(_ stored: DatabaseValue, as type: ColumnType) -> TableValue {
    switch stored.storage {
    case .null, .blob: .null
    case .int64(let integer): type == .bool ? .bool(integer != 0) : .integer(integer)
    case .double(let double): number(double)
    case .string(let text): type == .json ? .json(text) : .text(text)
    }
  }

  /// A float as the shortest text that gives it back.
  static func number(_ double: Double) -> TableValue {
    if let integer = Int64(exactly: double), integer.magnitude < 1 << 53 { return .integer(integer) }
    return .number("\(double)")
  }
}
