/// What a list or search of a kind of record goes through and offers.
struct RecordList<Record: Sendable>: Sendable {
  /// In the order that comes without an argument.
  var records: [Record]
  /// What `q` looks in, where nothing else is searched.
  var title: @Sendable (Record) -> String
  var filters: [RecordFilter<Record>] = []
  var orders: [RecordOrder<Record>]

  /// The records of a list: whole words of titles, conditions and order.
  ///
  /// - Throws: `MainFailure`.
  func listed(_ arguments: Arguments) throws -> [Record] {
    let words = SearchWords.stems(of: arguments["q"] ?? "")
    let found = records.filter { record in
      let isNamed = words.isEmpty || words.allSatisfy(SearchWords.stems(of: title(record)).contains)
      return isNamed && filters.allSatisfy { $0.accepts(record) }
    }
    return try RecordOrder.sorted(found, by: arguments["sort"], among: orders)
  }

  /// The records of a search, the best first, with the counts of its facets.
  ///
  /// - Parameters:
  ///   - index: made of `records`.
  ///   - popularity: what a match counts for.
  /// - Throws: `MainFailure`.
  func found(
    _ arguments: Arguments, in index: SearchIndex, facets: [Facet<Record>],
    popularity: (Record) -> Double, id: (Record) -> String
  ) throws -> (records: [Record], facets: JSONValue) {
    let scores = index.scores(arguments["q"] ?? "")
    let matches = zip(records, scores).compactMap { record, score in
      score.map { (record: record, score: $0 * popularity(record), id: id(record)) }
    }
    let best = matches.filter { match in filters.allSatisfy { $0.accepts(match.record) } }
      .sorted { ($1.score, $0.id) < ($0.score, $1.id) }
    return (
      try RecordOrder.sorted(best.map(\.record), by: arguments["sort"], among: orders),
      Facet.counts(facets, in: matches.map(\.record), filters)
    )
  }
}
