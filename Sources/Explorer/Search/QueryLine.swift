import DataGouv

/// What stands in the query line, read: words to look for, conditions such as `tag:sante`, and what is wrong.
package struct QueryLine: Hashable, Sendable {
  /// A condition that was typed.
  package struct Token: Hashable, Sendable {
    /// Where it stands, in characters.
    package var range: Range<Int>
    package var field: SearchField
    /// What was typed after the colon, without quotes.
    package var text: String
    /// How it reads.
    package var reading: Reading
  }

  /// How what is typed after a colon reads.
  package enum Reading: Hashable, Sendable {
    /// A value that the search takes.
    case value(String)
    /// A name that the portal must know.
    case lookUp
    /// Nothing was typed yet.
    case missing
    /// No value of the field.
    case mistake
  }

  /// A word with which something is wrong.
  package struct Mistake: Hashable, Sendable {
    /// What is wrong.
    package enum Reason: Hashable, Sendable {
      /// Nothing is narrowed by this name.
      case field(String)
      /// The field has no such value.
      case value(SearchField, String)
    }

    /// Where the word stands, in characters.
    package var range: Range<Int>
    package var reason: Reason
  }

  /// The words to look for, conditions left out.
  package private(set) var words = ""
  /// The conditions, in their order.
  package private(set) var tokens: [Token] = []
  /// Words that begin like a condition on something that is not known, and values that are none.
  package private(set) var mistakes: [Mistake] = []

  /// Reads a text. A value with spaces stands between double quotes.
  package init(_ text: String) {
    var rest: [String] = []
    for (range, word) in Self.split(text) {
      let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy({ $0.isLetter || $0 == "-" }),
        !parts[1].hasPrefix("//")
      else {
        rest.append(word)
        continue
      }
      if let field = SearchField(name: parts[0]) {
        let value = parts[1].filter { $0 != "\"" }
        let reading = field.read(value)
        tokens.append(Token(range: range, field: field, text: value, reading: reading))
        if reading == .mistake { mistakes.append(Mistake(range: range, reason: .value(field, value))) }
      } else {
        mistakes.append(Mistake(range: range, reason: .field(String(parts[0]))))
        rest.append(word)
      }
    }
    // Without conditions the text is searched as it stands.
    words = tokens.isEmpty ? text : rest.joined(separator: " ")
  }

  /// The condition or word in which, or at the end of which, a cursor is; its range.
  static func word(in text: String, at cursor: Int) -> (range: Range<Int>, word: String)? {
    split(text).first { $0.range.contains(cursor) || $0.range.upperBound == cursor }
  }

  private static func split(_ text: String) -> [(range: Range<Int>, word: String)] {
    var words: [(range: Range<Int>, word: String)] = []
    var word = ""
    var start = 0
    var isQuoted = false
    for (index, character) in text.enumerated() {
      if character == "\"", word.contains(":") || isQuoted { isQuoted.toggle() }
      if character == " ", !isQuoted {
        if !word.isEmpty { words.append((start..<index, word)) }
        word = ""
      } else {
        if word.isEmpty { start = index }
        word.append(character)
      }
    }
    if !word.isEmpty { words.append((start..<start + word.count, word)) }
    return words
  }
}

extension SearchField {
  /// Reads what was typed as a value of it.
  func read(_ text: String) -> QueryLine.Reading {
    guard !text.isEmpty else { return .missing }
    switch self {
    case .tag: return .value(text.folded.replacing(" ", with: "-"))
    case .format: return .value(text.lowercased())
    case .from: return Self.day(text, isEnd: false)
    case .to: return Self.day(text, isEnd: true)
    case .featured, .archived:
      switch text.folded {
      case "yes", "oui", "true", "vrai", "1": return .value("true")
      case "no", "non", "false", "faux", "0": return .value("false")
      default: return .mistake
      }
    case .producer, .topic:
      let isID = text.utf8.count == 24 && text.allSatisfy { $0.isASCII && $0.isHexDigit }
      return isID ? .value(text.lowercased()) : .lookUp
    case .territory: return text.contains(":") ? .value(text) : .lookUp
    case .granularity, .licence, .schema: return .lookUp
    case .badge, .access, .family, .updated:
      let wanted = text.folded
      return closedValues?.first { $0 == wanted }.map { .value($0) } ?? .mistake
    }
  }

  /// A day, a month or a year: its first day, or its last.
  private static func day(_ text: String, isEnd: Bool) -> QueryLine.Reading {
    if let day = Day(text) { return .value(day.description) }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].utf8.count == 4 else { return .mistake }
    let month = parts.count == 2 ? String(parts[1]) : isEnd ? "12" : "01"
    let days = isEnd ? ["31", "30", "29", "28"] : ["01"]
    let day = days.compactMap { Day("\(parts[0])-\(month)-\($0)") }.first
    return day.map { .value($0.description) } ?? .mistake
  }
}
