import DataGouv
import GRDB

/// Values of conditions, read as PostgreSQL reads them.
enum StoredValue {
  /// A value to compare a column with, of the column's type, as SQLite keeps it.
  ///
  /// - Throws: `LocalTableError.badValue`.
  static func parse(_ text: String, of column: String, as type: ColumnType) throws -> DatabaseValue {
    guard type.accepts(text) else { throw LocalTableError.badValue(text, column: column, type) }
    let value: DatabaseValue? =
      switch type {
      case .string, .json, .binary: text.databaseValue
      case .integer: Int64(text.trimmed)?.databaseValue
      case .float: Double(text.trimmed)?.databaseValue
      case .bool: ColumnType.truth(of: text)?.databaseValue
      case .date: text.trimmed.databaseValue
      case .datetime: moment(text.trimmed).databaseValue
      }
    guard let value else { throw LocalTableError.badValue(text, column: column, type) }
    return value
  }

  /// A day, or a day and a time after `T` or a space, written with `T`.
  private static func moment(_ text: String) -> String {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "T" || $0 == " " }
    let time = parts.count == 2 ? String(parts[1]) : "00:00:00"
    return "\(parts[0])T\(time.count == 5 ? time + ":00" : time)"
  }
}

extension String {
  /// Without the spaces around it.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
