import DataGouv
import GRDB

/// Values of conditions, read as PostgreSQL reads them.
enum StoredValue {
  /// A value of a column's type, as SQLite keeps it.
  ///
  /// - Throws: `LocalTableError.badValue`.
  static func parse(_ text: String, as type: ColumnType) throws -> DatabaseValue {
    let value: DatabaseValue? =
      switch type {
      case .string, .json, .binary: text.databaseValue
      case .integer: Int64(text.trimmed)?.databaseValue
      case .float: Double(text.trimmed)?.databaseValue
      case .bool: truth(text.trimmed.lowercased())?.databaseValue
      case .date: day(text.trimmed)?.databaseValue
      case .datetime: moment(text.trimmed)?.databaseValue
      }
    guard let value else { throw LocalTableError.badValue(text, type) }
    return value
  }

  /// A whole word or any beginning of it that no other word has.
  private static func truth(_ text: String) -> Bool? {
    switch text {
    case "1", "on", "t", "tr", "tru", "true", "y", "ye", "yes": true
    case "0", "of", "off", "f", "fa", "fal", "fals", "false", "n", "no": false
    default: nil
    }
  }

  /// `YYYY-MM-DD`.
  private static func day(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      Int(parts[0]) != nil, let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return text
  }

  /// A day, or a day and a time after `T` or a space, written with `T`.
  private static func moment(_ text: String) -> String? {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "T" || $0 == " " }
    guard let first = parts.first, let day = day(String(first)) else { return nil }
    guard parts.count == 2 else { return day + "T00:00:00" }
    let time = parts[1]
    guard let hour = Int(time.prefix(2)), (0...24).contains(hour), time.dropFirst(2).first ?? ":" == ":"
    else {
      return nil
    }
    return "\(day)T\(time.count == 5 ? time + ":00" : time)"
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
