/// How well what is typed fits a text, and which letters of the text it is.
package struct FuzzyMatch: Hashable, Sendable {
  /// How the letters were found, the best first.
  package enum Way: Int, Hashable, Sendable {
    /// Each typed word begins a word.
    case words
    /// The typed letters begin words that follow each other.
    case initials
    /// The typed letters occur in their order.
    case letters
  }

  /// How the letters were found.
  package var way: Way
  /// How far from perfect it is, among those found in the same way.
  package var cost: Int
  /// The places of the letters in the text, in characters from 0, ascending.
  package var places: [Int]
}

extension FuzzyMatch: Comparable {
  package static func < (a: FuzzyMatch, b: FuzzyMatch) -> Bool {
    (a.way.rawValue, a.cost) < (b.way.rawValue, b.cost)
  }
}
