/// What is typed in a hurry to find a title by: beginnings of its words, their initials, or letters in their order;
/// capitals and accents aside.
package struct FuzzyPattern: Hashable, Sendable {
  private let words: [[Character]]
  private let letters: [Character]

  /// Reads what is typed; blanks separate words.
  package init(_ text: String) {
    words = text.folded.split(whereSeparator: \.isWhitespace).map(Array.init)
    letters = words.flatMap(\.self)
  }

  /// Whether nothing is typed.
  package var isEmpty: Bool { letters.isEmpty }

  /// Where it is found in a text; `nil` where it is not.
  package func match(in text: String) -> FuzzyMatch? {
    guard !isEmpty else { return nil }
    let text = Self.folded(text)
    let starts = text.indices.filter { text[$0].isWordPart && ($0 == 0 || !text[$0 - 1].isWordPart) }
    return matchWords(in: text, starts) ?? matchInitials(in: text, starts) ?? matchLetters(in: text, starts)
  }

  /// Each typed word begins another word; the earlier these are, the better.
  private func matchWords(in text: [Character], _ starts: [Int]) -> FuzzyMatch? {
    var free = starts
    var places: [Int] = []
    var cost = 0
    for word in words {
      guard let index = free.firstIndex(where: { text[$0...].starts(with: word) }) else { return nil }
      let start = free.remove(at: index)
      places += start..<start + word.count
      cost += index
    }
    return FuzzyMatch(way: .words, cost: cost, places: places.sorted())
  }

  private func matchInitials(in text: [Character], _ starts: [Int]) -> FuzzyMatch? {
    guard letters.count > 1, letters.count <= starts.count else { return nil }
    for first in 0...starts.count - letters.count {
      let places = Array(starts[first..<first + letters.count])
      if places.map({ text[$0] }) == letters {
        return FuzzyMatch(way: .initials, cost: first, places: places)
      }
    }
    return nil
  }

  /// The letters in their order, as near each other as they are found from any beginning; a beginning of a word is
  /// better than its middle.
  private func matchLetters(in text: [Character], _ starts: [Int]) -> FuzzyMatch? {
    let starts = Set(starts)
    return text.indices.filter { text[$0] == letters[0] }.compactMap { first -> FuzzyMatch? in
      var places: [Int] = []
      var next = first
      for letter in letters {
        guard let place = text[next...].firstIndex(of: letter) else { return nil }
        places.append(place)
        next = place + 1
      }
      let cost = next - first - letters.count + (starts.contains(first) ? 0 : 4)
      return FuzzyMatch(way: .letters, cost: cost, places: places)
    }.min()
  }

  /// The characters without capitals and accents, as many as there were.
  private static func folded(_ text: String) -> [Character] {
    let folded = Array(text.folded)
    // A letter such as ß becomes two.
    return folded.count == text.count ? folded : text.map { String($0).folded.first ?? $0 }
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
