/// A reuse as the catalogue describes it: the JSON head of a file whose body is its Markdown description.
struct ReuseEntry: Decodable, Sendable {
  var title: String
  /// The description, where a Markdown body would not do (it has control characters).
  var description: String?
  /// One of `ReuseLabels.types`.
  var type: String
  /// One of `ReuseLabels.topics`.
  var topic: String
  var url: String
  /// Key of the organization that made it, or first and last name of who did.
  var organization: String?
  var owner: [String]?
  /// Slugs of what it uses.
  var datasets: [String]
  var dataservices: [String]?
  var tags: [String]
  /// Days since it was created and changed and, if they were, archived and deleted.
  var created: Int
  var modified: Int
  var archived: Int?
  var deleted: Int?
  var isPrivate: Bool?
  var featured: Bool?
  /// Visits of a usual month.
  var visits: Int
  var followers: Int
}
