import Foundation

/// What a dataset is found by: words without accents and case.
struct SearchWords: Sendable {
  let title: [String]
  let all: [String]

  init(
    _ entry: DatasetEntry, description: String, organization: OrganizationEntry?, resources: [SampleResource]
  ) {
    title = Self.words(entry.title)
    let rest =
      [entry.acronym, description, organization?.name, organization?.acronym] + resources.map(\.title)
    all = title + Set(rest.compactMap(\.self).flatMap(Self.words)).sorted()
  }

  /// The words of a text, in lower case and without accents.
  static func words(_ text: String) -> [String] {
    text.replacing("œ", with: "oe").folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// How many of the words are in the title, when each is found somewhere; `nil` otherwise. A plural finds its
  /// singular and a beginning the whole word.
  func rank(_ words: [String]) -> Int? {
    var rank = 0
    for word in words {
      let stem =
        word.count > 3 && (word.hasSuffix("s") || word.hasSuffix("x")) ? String(word.dropLast()) : word
      if title.contains(where: { $0.hasPrefix(stem) }) {
        rank += 1
      } else if !all.contains(where: { $0.hasPrefix(stem) }) {
        return nil
      }
    }
    return rank
  }
}
