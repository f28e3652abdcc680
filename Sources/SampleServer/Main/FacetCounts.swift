/// How many of a search's results each value of each facet has; a facet's own filter does not count.
struct FacetCounts: Sendable {
  private static let limit = 50

  let search: DatasetSearch
  /// What the search finds.
  let results: [SampleDataset]
  let catalogue: Catalogue

  /// The counts as the search tells them: the sum first, then the most frequent values.
  var json: JSON { .object(Facet.allCases.map { ($0.rawValue, counts($0)) } + [("topics", [])]) }

  private func counts(_ facet: Facet) -> JSON {
    let isFiltered = search.filters.contains { $0.facet == facet }
    let found =
      isFiltered ? search.results(in: catalogue.listed, ignoring: facet, now: catalogue.now) : results
    var counts: [String: Int] = [:]
    for dataset in found {
      for value in facet.values(of: dataset, now: catalogue.now) { counts[value, default: 0] += 1 }
    }
    let frequent = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.limit)
    let all: JSON = ["name": "all", "count": .integer(found.count)]
    return .array(
      [all]
        + frequent.map { ["name": .string(facet.label($0.key, in: found)), "count": .integer($0.value)] })
  }
}
