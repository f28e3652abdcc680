/// A post as the catalogue describes it: the JSON head of a file whose body is its content.
struct PostEntry: Decodable, Sendable {
  var name: String
  var headline: String?
  /// `news` or `page`.
  var kind: String
  /// `markdown` or `html`.
  var bodyType: String
  var owner: [String]
  var credit: String?
  var creditURL: String?
  /// Slugs of what it speaks of.
  var datasets: [String]?
  var reuses: [String]?
  var tags: [String]
  /// Days since it was created and changed and, unless it is a draft, published.
  var created: Int
  var modified: Int
  var published: Int?
}

/// A post of the catalogue: news or a page of the portal.
struct SamplePost: Sendable {
  let id: String
  let slug: String
  let entry: PostEntry
  let content: String
  /// Seconds since 1970; no last one for a draft.
  let created: Int
  let modified: Int
  let published: Int?
  /// Ids of what it speaks of.
  let datasets: [String]
  let reuses: [String]
}
