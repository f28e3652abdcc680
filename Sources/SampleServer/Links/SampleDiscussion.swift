/// A discussion of the catalogue: written, or generated to make up a dataset's count.
struct SampleDiscussion: Sendable {
  let id: String
  let title: String
  let subject: Subject
  let comments: [Comment]
  /// Seconds since 1970.
  let closed: Int?

  /// Seconds since 1970.
  var created: Int { comments.first?.posted ?? 0 }
  /// Who closed it: who spoke last.
  var closer: Comment? { closed == nil ? nil : comments.last }

  /// What a discussion is about.
  struct Subject: Sendable {
    let kind: RecordKind
    let id: String
    let slug: String
    /// Who publishes it.
    let organization: SampleOrganization?
  }

  /// A comment; the first opens the discussion.
  struct Comment: Sendable {
    /// UUID.
    let id: String
    /// Markdown.
    let content: String
    /// Seconds since 1970.
    let posted: Int
    /// `nil` for an account that is no more.
    let author: Person?
    /// The organization spoken for.
    let organization: SampleOrganization?
  }
}

/// Kinds of records that others refer to; the class that the API gives them.
enum RecordKind: String, Sendable {
  case dataset = "Dataset"
  case reuse = "Reuse"
  case dataservice = "Dataservice"

  /// The part of addresses that stands for the kind.
  var path: String { rawValue.lowercased() + "s" }
}
