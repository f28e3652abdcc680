import Synchronization

/// The generated tables, each made when first asked for and kept.
final class TableShelf: Sendable {
  private let vocabulary: Vocabulary
  private let now: Int
  private let kept = Mutex<[String: GeneratedTable]>([:])

  /// An empty shelf.
  init(vocabulary: Vocabulary, now: Int) {
    self.vocabulary = vocabulary
    self.now = now
  }

  /// The table of a file; `nil` when it has none.
  func table(of resource: SampleResource) -> GeneratedTable? {
    guard let entry = resource.entry.table else { return nil }
    return kept.withLock { kept in
      if let table = kept[resource.id] { return table }
      let table =
        entry.isNasty == true
        ? NastyTable.table()
        : GeneratedTable(entry, seed: Dice.seed(resource.id), vocabulary: vocabulary, now: now)
      kept[resource.id] = table
      return table
    }
  }
}
