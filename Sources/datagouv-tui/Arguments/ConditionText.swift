import DataGouv

/// A condition on rows as it is typed on a command line, `prix >= 100`, read with the names of the columns at hand: the
/// longest name that the text begins with is the column's, whatever signs are in it.
struct ConditionText {
  /// Why a text is no condition.
  enum Problem: Error, Hashable {
    /// There is no sign of a comparison behind a name.
    case noComparison(String)
    case unknownColumn(String)
    /// A list of values is empty.
    case noValue(String)
  }

  /// Names of the columns.
  var names: [String]

  /// The signs, the longer before those that they begin with.
  static let signs: [(text: String, operation: TableComparison.Operator)] = [
    ("is not empty", .isNotNull), ("is empty", .isNull), ("not in ", .notIn), ("in ", .in),
    ("!~", .notContains), ("!=", .differs), ("<=", .less), (">=", .greater), ("=", .exact), ("~", .contains),
    ("<", .strictlyLess), (">", .strictlyGreater),
  ]

  /// Reads a condition.
  func filter(_ text: String) throws(Problem) -> TableFilter {
    let text = Self.trimmed(text)
    for name in names.sorted(by: { $0.count > $1.count }) {
      let written = ColumnName.written(name)
      guard text.hasPrefix(written) else { continue }
      let rest = text.dropFirst(written.count)
      let behind = rest.drop { $0 == " " }
      for sign in Self.signs {
        let isWord = sign.text.first?.isLetter == true
        // A list without a value has lost the space behind its sign.
        guard behind.hasPrefix(sign.text) || (isWord && behind == sign.text.dropLast()) else { continue }
        guard !isWord || rest.first == " " else { continue }
        let value = Self.unquoted(Self.trimmed(String(behind.dropFirst(sign.text.count))))
        return try .column(name, Self.comparison(sign.operation, value, in: text))
      }
    }
    throw problem(of: text)
  }

  /// The order that `name`, `name:asc` or `name:desc` stands for.
  func sort(_ text: String) throws(Problem) -> TableQuery.Sort {
    if let name = column(text) { return TableQuery.Sort(column: name) }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if let direction = parts.last, ["asc", "desc"].contains(direction),
      let name = column(parts.dropLast().joined(separator: ":"))
    {
      return Self.sort(name, isDescending: direction == "desc")
    }
    throw .unknownColumn(text)
  }

  /// An order with the empty cells at its end.
  static func sort(_ name: String, isDescending: Bool) -> TableQuery.Sort {
    TableQuery.Sort(column: name, isDescending: isDescending, nulls: isDescending ? .last : nil)
  }

  /// A column by the name that it is written with.
  func column(_ text: String) -> String? { names.first { $0 == text || ColumnName.written($0) == text } }

  private static func comparison(
    _ operation: TableComparison.Operator, _ value: String, in text: String
  ) throws(Problem) -> TableComparison {
    let values =
      switch operation.arity {
      case .none: [String]()
      case .one: [value]
      case .list: value.split(separator: ";").map { trimmed(String($0)) }
      }
    guard let comparison = TableComparison(operation, values: values) else { throw .noValue(text) }
    return comparison
  }

  private func problem(of text: String) -> Problem {
    let place = Self.signs.filter { $0.text.first?.isLetter != true }.compactMap {
      text.firstRange(of: $0.text)?.lowerBound
    }.min()
    guard let place, place > text.startIndex else { return .noComparison(text) }
    return .unknownColumn(Self.trimmed(String(text[..<place])))
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// A value without the quotes around it, by which its spaces are kept.
  private static func unquoted(_ text: String) -> String {
    text.count >= 2 && text.first == "\"" && text.last == "\"" ? String(text.dropFirst().dropLast()) : text
  }
}
