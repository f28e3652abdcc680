/// A discussion that is to be opened.
public struct DiscussionDraft: Hashable, Sendable {
  /// Its title.
  public var title: String
  /// The first comment, in Markdown.
  public var comment: String
  /// What it is about: a dataset, a reuse, a dataservice, a post or a topic.
  public var subject: ObjectReference
  /// Id of the organization in whose name it is opened; `nil` for the key's user.
  public var organizationID: String?

  /// Makes a draft.
  public init(title: String, comment: String, subject: ObjectReference, organizationID: String? = nil) {
    self.title = title
    self.comment = comment
    self.subject = subject
    self.organizationID = organizationID
  }
}
