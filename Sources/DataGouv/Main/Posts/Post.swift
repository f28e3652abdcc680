/// A text of the portal's own editors: news, or a page such as the one on accessibility (`GET /api/1/posts/{post}/`).
public struct Post: Hashable, Sendable, Identifiable {
  /// Technical id, 24 hexadecimal digits.
  public var id: String
  /// Name in URLs; it can change.
  public var slug: String
  /// Its title.
  public var name: String
  /// What it is: `news` or `page`; open-ended.
  public var kind: String
  /// How the content is written: `markdown`, `html`, or `blocs` for one that is laid out on the portal and has none
  /// here; open-ended.
  public var bodyType: String
  /// A line under the title.
  public var headline: String?
  /// The text, as `bodyType` says.
  public var content: String
  /// Who wrote it.
  public var owner: Producer?
  /// Its keywords.
  public var tags: [String]
  /// When it was published; `nil` for a draft.
  public var published: Timestamp?
  /// When it was begun.
  public var createdAt: Timestamp?
  /// When it last changed.
  public var lastModified: Timestamp?
  /// Address of its picture.
  public var image: String?
  /// Address of a small copy of the picture.
  public var thumbnail: String?
  /// Whose picture it is.
  public var credit: String?
  /// Where the picture comes from.
  public var creditURL: String?
  /// Ids, titles and pages of the datasets that it is about.
  public var datasets: [Named]
  /// The same for reuses.
  public var reuses: [Named]
  /// The pages above it, the nearest last; none for news.
  public var ancestors: [Named]
  /// Its page on the portal.
  public var page: String?

  /// Makes a post of what every one has; the rest is set afterwards.
  public init(
    id: String, slug: String, name: String, kind: String = "news", bodyType: String = "markdown",
    content: String = ""
  ) {
    self.id = id
    self.slug = slug
    self.name = name
    self.kind = kind
    self.bodyType = bodyType
    self.content = content
    tags = []
    datasets = []
    reuses = []
    ancestors = []
  }
}
