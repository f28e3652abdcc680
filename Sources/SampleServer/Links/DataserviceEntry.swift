/// A dataservice as the catalogue describes it: the JSON head of a file whose body is its Markdown description.
struct DataserviceEntry: Decodable, Sendable {
  var title: String
  var acronym: String?
  var organization: String?
  var owner: [String]?
  /// Where it answers.
  var base: String?
  /// Where its documentation is: for machines, either an address or the name of a bundled document; for people,
  /// technical and not.
  var machine: String?
  var technical: String?
  var business: String?
  /// How much it may be called, and where that is told.
  var rate: String?
  var rateURL: String?
  /// Percents.
  var availability: Double?
  var availabilityURL: String?
  /// `REST`, `WMS` or `WSL`.
  var format: String?
  var license: String?
  /// `open_with_account` or `restricted`.
  var access: String?
  /// Where access is asked for.
  var request: String?
  /// Slugs of the datasets that it serves.
  var datasets: [String]
  var tags: [String]
  /// Days since it was created and changed and, if they were, archived and deleted.
  var created: Int
  var modified: Int
  var archived: Int?
  var deleted: Int?
  var featured: Bool?
  /// Visits of a usual month.
  var visits: Int
  var followers: Int
}
