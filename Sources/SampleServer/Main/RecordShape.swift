import DataGouv

/// The records around the datasets in the shapes of the Main API.
struct RecordShape: Sendable {
  /// How datasets, organizations and people are told where a record refers to them.
  let datasets: DatasetShape
  let catalogue: SampleCatalogue
  let links: Links

  var origin: String { datasets.origin }
  var version: DatasetShape.Version { datasets.version }

  func moment(_ second: Int?) -> JSONValue { second.map(datasets.moment) ?? .null }

  /// The organization and the person of a producer, one of them null.
  func producer(_ producer: Producer) -> JSONValue {
    [
      "owner": producer.person.map(datasets.person) ?? .null,
      "organization": producer.organization.map { datasets.organization($0) } ?? .null,
    ]
  }

  /// How many of some moments are in each of the last thirteen months.
  func byMonths(_ moments: [Int]) -> JSONValue {
    let current = TrafficModel.month(ofSecond: catalogue.now)
    let counts = Dictionary(grouping: moments.map(TrafficModel.month), by: \.index).mapValues(\.count)
    return .object(
      (0..<13).map { index in
        let month = current.advanced(by: index - 12)
        return JSONValue.Member(key: month.text, value: JSONValue(counts[month.index] ?? 0))
      })
  }

  /// Where other records are, and how many.
  func link(_ path: String, _ total: Int) -> JSONValue { datasets.link(origin + path, total) }
}
