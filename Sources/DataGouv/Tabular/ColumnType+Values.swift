extension ColumnType {
  /// Whether a text is a value that cells can be compared with: a whole number of 64 bits, a number with a point
  /// (`NaN` and `Infinity` too), one of the English words for true and false (`oui` is none), a whole day
  /// `2026-11-21`, or a day and a time `2026-11-21T10:00:00`. Spaces around it do not count.
  public func accepts(_ value: String) -> Bool {
    let text = value.trimmingSpaces
    return switch self {
    case .string, .binary, .json: true
    case .integer: Int64(text) != nil
    case .float: Self.isNumber(text)
    case .bool: Self.truth(of: text) != nil
    case .date: Self.isDay(text[...])
    case .datetime: Self.isMoment(text)
    }
  }

  /// What PostgreSQL takes a text for: a whole word or any beginning of it that no other word has, in any case.
  package static func truth(of text: String) -> Bool? {
    switch text.trimmingSpaces.lowercased() {
    case "1", "on", "t", "tr", "tru", "true", "y", "ye", "yes": true
    case "0", "of", "off", "f", "fa", "fal", "fals", "false", "n", "no": false
    default: nil
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    Double(text) != nil && !text.utf8.contains { "xX(".utf8.contains($0) }
  }

  private static func isDay(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      year > 0, (1...12).contains(month)
    else { return false }
    let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  private static func isMoment(_ text: String) -> Bool {
    isDay(text.prefix { $0 != "T" && $0 != " " }) && Timestamp(text).date != nil
  }
}

extension String {
  /// Without the white space around it.
  fileprivate var trimmingSpaces: String {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
