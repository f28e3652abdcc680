/// A conversation about something on the portal, with all its comments (`GET /api/1/discussions/{id}/`).
public struct Discussion: Hashable, Sendable, Identifiable {
  /// Who did something: a person, on behalf of an organization or not.
  public struct Author: Hashable, Sendable {
    /// The person; `nil` when the account is gone.
    public var person: Producer?
    /// The organization in whose name it was done.
    public var organization: Producer?

    /// Makes an author.
    public init(person: Producer? = nil, organization: Producer? = nil) {
      self.person = person
      self.organization = organization
    }

    /// The organization's name, or else the person's.
    public var name: String { organization?.name ?? person?.name ?? "" }
  }

  /// What someone wrote.
  public struct Comment: Hashable, Sendable, Identifiable {
    /// A UUID.
    public var id: String
    /// Markdown that may hold HTML; control characters can occur.
    public var content: String
    /// Who wrote it; `nil` when the account is gone.
    public var author: Author?
    /// When it was written.
    public var postedAt: Timestamp?
    /// When it was last changed; `nil` when it never was.
    public var editedAt: Timestamp?

    /// Makes a comment.
    public init(
      id: String, content: String, author: Author? = nil, postedAt: Timestamp? = nil,
      editedAt: Timestamp? = nil
    ) {
      self.id = id
      self.content = content
      self.author = author
      self.postedAt = postedAt
      self.editedAt = editedAt
    }
  }

  /// Technical id, 24 hexadecimal digits.
  public var id: String
  /// Its title, as its author wrote it: line breaks and control characters can occur.
  public var title: String
  /// What it is about.
  public var subject: ObjectReference?
  /// Who opened it; `nil` when the account is gone.
  public var author: Author?
  /// When it was opened.
  public var openedAt: Timestamp?
  /// When it was closed; `nil` as long as it is open.
  public var closedAt: Timestamp?
  /// Who closed it; `nil` as long as it is open, and when the account is gone.
  public var closedBy: Author?
  /// What was written, in order; the first comment is what the discussion was opened with.
  public var comments: [Comment]
  /// Its page on the portal.
  public var page: String?

  /// Makes a discussion.
  public init(
    id: String, title: String, subject: ObjectReference? = nil, author: Author? = nil,
    openedAt: Timestamp? = nil, closedAt: Timestamp? = nil, closedBy: Author? = nil, comments: [Comment] = [],
    page: String? = nil
  ) {
    self.id = id
    self.title = title
    self.subject = subject
    self.author = author
    self.openedAt = openedAt
    self.closedAt = closedAt
    self.closedBy = closedBy
    self.comments = comments
    self.page = page
  }

  /// Whether nobody is expected to answer any more.
  public var isClosed: Bool { closedAt != nil }
}
