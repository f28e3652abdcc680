/// Words of records, for both searches.
struct SearchIndex: Sendable {
  /// The words of a record, by what they weigh.
  struct Document: Sendable {
    let title: [String]
    let strong: Set<String>
    let producer: Set<String>
    let weak: Set<String>

    /// - Parameters:
    ///   - names: other names that weigh as much as the title.
    ///   - ids: ids that find it whole; the first weighs as much as the title.
    init(title: String, names: [String?], producer: Producer, texts: [String], ids: [String]) {
      let stems = SearchWords.stems(of: title)
      self.title = stems
      strong = Set(stems + names.flatMap { SearchWords.stems(of: $0 ?? "") } + ids.prefix(1))
      self.producer = Set(
        SearchWords.stems(of: producer.organization.map { "\($0.name) \($0.acronym ?? "")" } ?? ""))
      weak = Set(texts.flatMap(SearchWords.stems) + ids.dropFirst())
    }
  }

  private let documents: [Document]

  /// Indexes records; positions in answers are theirs.
  init(_ documents: [Document]) { self.documents = documents }

  /// Indexes datasets, each with its first 500 files.
  init(_ datasets: [SampleDataset]) {
    documents = datasets.map { dataset in
      let resources = dataset.resources.prefix(500)
      return Document(
        title: dataset.entry.title, names: [dataset.entry.acronym],
        producer: Producer(organization: dataset.organization),
        texts: [dataset.description] + resources.map(\.title), ids: [dataset.id] + resources.map(\.id))
    }
  }

  /// How well each record matches: every word must be in its title, names, producer or texts. Words in the title
  /// weigh most, and all of them in a row more. `nil` where a word is missing.
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
}
