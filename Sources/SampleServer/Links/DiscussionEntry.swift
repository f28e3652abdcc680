/// A discussion as the catalogue describes it: the JSON head of a file whose body is its comments, with a line of
/// `%%` between them.
struct DiscussionEntry: Decodable, Sendable {
  var title: String
  /// What it is about: the slug of one of these.
  var dataset: String?
  var reuse: String?
  var dataservice: String?
  /// Who wrote each comment: first and last name, then the key of the organization spoken for; nothing for an account
  /// that is no more.
  var authors: [[String]]
  /// The comments, where a Markdown body would not do (they have control characters).
  var comments: [String]?
  /// Days since the first comment.
  var created: Int
  /// Days since it was closed.
  var closed: Int?
}

/// A discussion that stands for many: `{commune}`, `{departement}` and `{year}` are filled in.
struct DiscussionTemplate: Decodable, Sendable {
  var title: String
  /// Who writes, `user`, `team` or `other`, and the Markdown of each comment.
  var comments: [[String]]
}

/// A reuse that stands for many: `{title}`, what it uses, is filled in.
struct ReuseTemplate: Decodable, Sendable {
  var title: String
  var type: String
  var description: String
  /// Whether organizations make such.
  var isProfessional: Bool?
}

/// The bundled file of both.
struct Templates: Decodable, Sendable {
  var reuses: [ReuseTemplate]
  var discussions: [DiscussionTemplate]
  /// Subject of the generated reuses of a dataset with a tag: the first of its tags that is listed tells.
  var topics: [String: String]
}
