/// A reuse of the catalogue: written, or generated to make up a dataset's count.
struct SampleReuse: Sendable {
  let id: String
  let slug: String
  let title: String
  /// Markdown.
  let description: String
  let type: String
  let topic: String
  let url: String
  let producer: Producer
  /// Ids of the datasets and dataservices that it uses.
  let datasets: [String]
  let dataservices: [String]
  let tags: [String]
  /// Seconds since 1970; the last two when it is so.
  let created: Int
  let modified: Int
  var archived: Int?
  var deleted: Int?
  var isPrivate = false
  var isFeatured = false
  let followers: Int
  let traffic: MonthlySeries

  /// Whether lists and searches show it.
  var isListed: Bool { archived == nil && deleted == nil && !isPrivate }
}
