/// Words of datasets, for both searches.
struct SearchIndex: Sendable {
  private struct Document: Sendable {
    let title: [String]
    let strong: Set<String>
    let producer: Set<String>
    let weak: Set<String>
  }

  private let documents: [Document]

  /// Indexes datasets; positions in answers are theirs.
  init(_ datasets: [SampleDataset]) {
    documents = datasets.map { dataset in
      let title = SearchWords.stems(of: dataset.entry.title)
      return Document(
        title: title,
        strong: Set(title + SearchWords.stems(of: dataset.entry.acronym ?? "") + [dataset.id]),
        producer: Set(
          SearchWords.stems(of: dataset.organization.map { "\($0.name) \($0.acronym ?? "")" } ?? "")),
        weak: Set(
          SearchWords.stems(of: dataset.description)
            + dataset.resources.prefix(500).flatMap { SearchWords.stems(of: $0.title) + [$0.id] }))
    }
  }

  /// How well each dataset matches: every word must be in its title, acronym, producer, description or files.
  /// Words in the title weigh most, and all of them in a row more. `nil` where a word is missing.
  func scores(_ text: String) -> [Double?] {
    let words = SearchWords.stems(of: text)
    return documents.map { document in
      var score = 1.0
      for word in words {
        if document.strong.contains(word) {
          score += 6
        } else if document.producer.contains(word) {
          score += 3
        } else if document.weak.contains(word) {
          score += 1
        } else {
          return nil
        }
      }
      return words.count > 1 && document.title.contains(words) ? score * 2 : score
    }
  }

  /// Whether a title has all words of a text.
  func titleHas(_ text: String, at position: Int) -> Bool {
    let title = documents[position].title
    return SearchWords.stems(of: text).allSatisfy(title.contains)
  }
}
