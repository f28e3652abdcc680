/// Names and values in the query string of the Tabular and Metrics APIs.
///
/// The server decodes a query, splits it, and hands the parts to a database layer that decodes them again and gives
/// some characters a meaning of their own. What either would misread is encoded twice, the rest once: a server
/// that has been mended reads an ordinary query all the same.
struct TableText: Sendable {
  /// Where a text stands.
  enum Place {
    /// On either side of a comparison.
    case operand
    /// In the list of columns.
    case choice
    /// A further column to sort by, in quotes.
    case order
    /// Inside `or=(…)`, which the server splits at commas, dots and parentheses.
    case alternative
  }

  /// Whether the server has been seen to decode once only.
  var isMended = false

  /// A column's name. In quotes, as the database layer has it, `\` is an escape; the server escapes `"` alone, and
  /// not everywhere.
  func name(_ name: String, at place: Place) -> String {
    let written = ColumnName.written(name)
    let special =
      switch place {
      case .operand: "\\"
      case .choice: "\\\","
      case .order: "\\\""
      case .alternative: "\\\",()."
      }
    guard !isMended, Self.isMisread(written, special: special) else { return written.percentEncoded }
    return Self.twice(Self.escaped(written), at: place)
  }

  /// The value of a comparison, outside `or=(…)`.
  func value(_ comparison: TableComparison) -> String {
    let text =
      comparison.operation.arity == .list ? Self.list(comparison.values) : comparison.values.first ?? ""
    return isMended || !Self.isMisread(text) ? text.percentEncoded : Self.twice(text, at: .operand)
  }

  /// The value of a comparison inside `or=(…)`.
  ///
  /// - Throws: `invalidRequest` for a text to look for with a comma or a closing parenthesis: the database layer
  ///   reads both as the end of the text, whatever is around them.
  func alternative(_ comparison: TableComparison) throws(DataGouvError) -> String {
    switch comparison {
    case .isNull, .isNotNull: return ""
    case .contains(let text), .notContains(let text):
      guard !Self.holds(text, ",)") else {
        throw .invalidRequest(.separatorInText(text))
      }
      return bare(text, special: "\"(.")
    case .in(let values), .notIn(let values): return bare(Self.list(values), special: ",()\".")
    default: return single(comparison.values.first ?? "")
    }
  }

  /// A value that is compared as a whole. Quotes keep what is in them together: written once for the server, which
  /// takes them from around a dot only, written twice for the database layer.
  private func single(_ text: String) -> String {
    if !Self.isPadded(text), !Self.isMisread(text, special: ",(){}\":\\.", atEnd: true) {
      return text.percentEncoded
    }
    let quoted = "\"\(Self.escaped(text))\""
    let isSplitRight = !text.isEmpty && !Self.isMisread(text, special: ",()\"\\")
    return isMended || isSplitRight ? quoted.percentEncoded : Self.twice(quoted, at: .alternative)
  }

  private func bare(_ text: String, special: String) -> String {
    isMended || !Self.isMisread(text, special: special, atEnd: true)
      ? text.percentEncoded : Self.twice(text, at: .alternative)
  }

  /// The values of a list between commas; quotes around those that a comma or a parenthesis would end, or that
  /// spaces would be taken from.
  private static func list(_ values: [String]) -> String {
    values.map { value in
      isPadded(value) || holds(value, ",()\"\\") ? "\"\(escaped(value))\"" : value
    }.joined(separator: ",")
  }

  /// Whether a text that is encoded once reaches the database changed: `#` ends the address, `%41` is decoded once
  /// more, tabs and ends of lines are taken out; and the characters that are special where it stands.
  private static func isMisread(_ text: String, special: String = "", atEnd isAtEnd: Bool = false) -> Bool {
    let bytes = Array(text.utf8)
    let isDecodedAgain = bytes.indices.contains { index in
      bytes[index] == UInt8(ascii: "%") && index + 2 < bytes.count
        && isHexadecimal(bytes[index + 1]) && isHexadecimal(bytes[index + 2])
    }
    // An alternative that ends so is read as one without a value.
    let isTakenForNull = isAtEnd && (text.hasSuffix("__isnull") || text.hasSuffix("__isnotnull"))
    return isDecodedAgain || isTakenForNull || holds(text, "#\t\n\r\(special)")
  }

  // Characters are told apart by their bytes: to Swift a comma with an accent put on it is no comma.
  private static func holds(_ text: String, _ characters: String) -> Bool {
    text.utf8.contains { characters.utf8.contains($0) }
  }

  private static func isPadded(_ text: String) -> Bool {
    text.utf8.first ?? UInt8(ascii: " ") == UInt8(ascii: " ") || text.utf8.last == UInt8(ascii: " ")
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    Character(Unicode.Scalar(byte)).isHexDigit
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\\" || scalar == "\"" { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// The text encoded twice; among alternatives with the dots and underscores that would otherwise stay.
  private static func twice(_ text: String, at place: Place) -> String {
    let once = text.percentEncoded
    return
      (place == .alternative ? once.replacing(".", with: "%2E").replacing("_", with: "%5F") : once)
      .percentEncoded
  }
}
