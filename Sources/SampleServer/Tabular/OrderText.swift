import DataGouv

/// The value of a `sort` argument: a direction and, after commas, more columns with theirs.
///
/// That more columns pass is an accident of the real server, which forwards the value as it is.
enum OrderText {
  /// The columns to sort by.
  ///
  /// - Throws: `TableFailure` for what is no direction.
  static func order(name: String, _ value: String) throws -> [TableQuery.Sort] {
    let terms = value.pieces(between: ",")
    return try terms.enumerated().map { index, term in
      var words = Self.words(of: term)
      let column = index == 0 ? name : SecondText.name(words.removeFirst())
      var order = TableQuery.Sort(column: column)
      for word in words {
        switch word {
        case "asc": order.isDescending = false
        case "desc": order.isDescending = true
        case "nullsfirst": order.nulls = .first
        case "nullslast": order.nulls = .last
        default:
          throw TableFailure.database(
            400, code: "PGRST100",
            message: "\"failed to parse order (\"\(name)\".\(value))\" (line 1, column \(name.count + 4))",
            details:
              "unexpected \(word.first.map { "\"\($0)\"" } ?? "end of input") expecting \"asc\", \"desc\", "
              + "\"nullsfirst\" or \"nullslast\"",
            hint: nil)
        }
      }
      return order
    }
  }

  /// The parts between dots; a name in quotes is one part, without them.
  private static func words(of term: String) -> [String] {
    guard term.first == "\"", let end = term.dropFirst().lastIndex(of: "\"") else {
      return term.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    }
    let name = String(term[term.index(after: term.startIndex)..<end])
    return [name] + term[term.index(after: end)...].split(separator: ".").map(String.init)
  }
}
