/// A facet of a search: what records have of it, to be counted.
struct Facet<Record: Sendable>: Sendable {
  let name: String
  let values: @Sendable (Record) -> [String]

  init(_ name: String, _ values: @escaping @Sendable (Record) -> [String]) {
    self.name = name
    self.values = values
  }

  /// The counts of facets among the records that a text found; each facet leaves its own filter out. The first of
  /// each is `all`, then come the most frequent 50.
  static func counts(_ facets: [Self], in found: [Record], _ filters: [RecordFilter<Record>]) -> JSONValue {
    .object(
      facets.map { facet in
        let others = filters.filter { $0.facet != facet.name }
        let records = found.filter { record in others.allSatisfy { $0.accepts(record) } }
        var counts: [String: Int] = [:]
        for record in records {
          for value in Set(facet.values(record)) { counts[value, default: 0] += 1 }
        }
        let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(50)
        let buckets = [("all", records.count)] + ordered.map { ($0.key, $0.value) }
        return JSONValue.Member(
          key: facet.name, value: .array(buckets.map { ["name": .string($0.0), "count": JSONValue($0.1)] }))
      })
  }
}
