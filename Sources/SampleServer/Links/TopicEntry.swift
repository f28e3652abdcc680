/// A topic as the catalogue describes it: the JSON head of a file whose body is its Markdown description.
struct TopicEntry: Decodable, Sendable {
  var name: String
  var organization: String?
  var owner: [String]?
  var tags: [String]
  var featured: Bool?
  var isPrivate: Bool?
  var zones: [String]?
  var granularity: String?
  /// Days since it was created and changed.
  var created: Int
  var modified: Int
  var elements: [Element]

  /// What a topic gathers: the slug of one of these, or a place that is kept for one.
  struct Element: Decodable, Sendable {
    var dataset: String?
    var reuse: String?
    var dataservice: String?
    var title: String?
    var description: String?
    var tags: [String]?
  }
}
