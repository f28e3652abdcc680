/// A dataservice of the catalogue.
struct SampleDataservice: Sendable {
  let id: String
  let slug: String
  let entry: DataserviceEntry
  /// Markdown.
  let description: String
  let producer: Producer
  /// Ids of the datasets that it serves.
  let datasets: [String]
  /// Seconds since 1970; the last two when it is so.
  let created: Int
  let modified: Int
  let archived: Int?
  let deleted: Int?
  let traffic: MonthlySeries

  var accessType: String { entry.access ?? "open" }
  /// Whether lists and searches show it.
  var isListed: Bool { archived == nil && deleted == nil }
}
