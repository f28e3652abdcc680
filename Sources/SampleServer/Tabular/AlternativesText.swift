import DataGouv

/// The value of an `or` argument: `(column__operator.value,column__isnull,and(…,…))`.
enum AlternativesText {
  /// The condition that it states.
  ///
  /// - Throws: `TableFailure` for what the real server cannot read.
  static func condition(of text: String, argument: String) throws -> TableFilter {
    guard text.hasPrefix("("), text.hasSuffix(")") else { throw TableFailure.malformed(argument) }
    let inner = text.dropFirst().dropLast()
    guard !inner.isEmpty else {
      throw TableFailure.database(
        400, code: "PGRST100", message: "\"failed to parse logic tree (\(text))\" (line 1, column 4)",
        details:
          "unexpected \")\" expecting field name (* or [a..z0..9_$]), negation operator (not) or logic "
          + "operator (and, or)", hint: nil)
    }
    return .any(try conditions(inner, argument))
  }

  private static func conditions(_ text: Substring, _ argument: String) throws -> [TableFilter] {
    var conditions: [TableFilter] = []
    for part in try parts(of: text, argument) {
      for (word, make) in [("and(", TableFilter.all), ("or(", TableFilter.any)] where part.hasPrefix(word) {
        conditions.append(make(try self.conditions(part.dropFirst(word.count).dropLast(), argument)))
      }
      if part.hasPrefix("and(") || part.hasPrefix("or(") { continue }
      let (condition, isCut) = try comparison(part)
      conditions.append(condition)
      if isCut { break }
    }
    return conditions
  }

  /// The texts between the commas that no parenthesis encloses; quotes protect neither.
  private static func parts(of text: Substring, _ argument: String) throws -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var depth = 0
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      switch scalars[index] {
      case "(": depth += 1
      case ")": depth -= 1
      case "," where depth == 0:
        parts.append(text[start..<index])
        start = scalars.index(after: index)
      default: break
      }
    }
    guard depth == 0 else { throw TableFailure.malformed(argument) }
    return parts + [text[start...]]
  }

  /// A comparison, and whether an unprotected parenthesis in its value cuts off what follows.
  private static func comparison(_ text: Substring) throws -> (TableFilter, isCut: Bool) {
    let halves = dotted(text)
    guard (1...2).contains(halves.count), let split = halves[0].range(of: "__", fromEnd: true),
      let comparison = TableComparison.Operator(rawValue: halves[0][split.upperBound...].lowercased())
    else { throw TableFailure.malformed(String(text)) }
    let quotedName = String(halves[0][..<split.lowerBound])
    let name = SecondText.name(
      quotedName.hasPrefix("\"") ? String(quotedName.dropFirst().dropLast()) : quotedName)
    guard (comparison.arity == .none) == (halves.count == 1) else {
      throw TableFailure.malformed(String(text))
    }
    guard comparison.arity != .none else { return (.column(name, comparison, ""), false) }
    let value = PercentText.decoded(halves[1])
    if comparison.arity == .list { return (.column(name, comparison, value), false) }
    if value.hasPrefix("\""), comparison != .contains, comparison != .notContains {
      return (.column(name, comparison, ValueList.elements(of: value).joined(separator: ",")), false)
    }
    guard !value.contains(",") else {
      throw TableFailure.database(
        400, code: "PGRST100",
        message: "\"failed to parse logic tree (\(text))\" (line 1, column \(value.count))",
        details: "unexpected \",\" expecting field name", hint: nil)
    }
    return (.column(name, comparison, String(value.prefix { $0 != ")" })), value.contains(")"))
  }

  /// The texts between the dots that no quotes enclose.
  private static func dotted(_ text: Substring) -> [String] {
    var parts = [""]
    var isQuoted = false
    for scalar in text.unicodeScalars {
      if scalar == "\"" { isQuoted.toggle() }
      if scalar == ".", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].unicodeScalars.append(scalar)
      }
    }
    return parts
  }
}
