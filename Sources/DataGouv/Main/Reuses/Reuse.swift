/// Something made of data: an application, an article, a visualisation (`GET /api/1/reuses/{id}/`).
public struct Reuse: Hashable, Sendable, Identifiable {
  /// Counts that the portal keeps; zero when it has none.
  public struct Metrics: Hashable, Sendable {
    /// Visits of its page since July 2022.
    public var views = 0
    /// Datasets that it is made of.
    public var datasets = 0
    /// Accounts that follow it.
    public var followers = 0
    /// Discussions about it, closed ones included.
    public var discussions = 0
    /// Discussions that are not closed.
    public var openDiscussions = 0
    /// All zero.
    public init() {}
  }

  /// Technical id, 24 hexadecimal digits.
  public var id: String
  /// Name in URLs; it can change.
  public var slug: String
  /// Its title, as its author wrote it: line breaks and control characters can occur.
  public var title: String
  /// Markdown that may hold HTML.
  public var description: String
  /// Where it is: an address that its author gave, of any kind.
  public var url: String?
  /// What it is, such as `api` or `visualization`; open-ended, with labels in `reuseTypes()`.
  public var type: String?
  /// What it is about, such as `health`; open-ended, with labels in `reuseTopics()`.
  public var topic: String?
  /// Who made it; `nil` when its author was deleted.
  public var producer: Producer?
  /// Its keywords, lower case with hyphens.
  public var tags: [String]
  /// Kinds of badges.
  public var badges: [String]
  /// When it was published.
  public var createdAt: Timestamp?
  /// When its record last changed.
  public var lastModified: Timestamp?
  /// When it was withdrawn from the lists; `nil` when it is listed.
  public var archived: Timestamp?
  /// When it was deleted; only its owner still sees it.
  public var deleted: Timestamp?
  /// Whether only its author sees it.
  public var isPrivate: Bool
  /// Whether the portal puts it forward.
  public var isFeatured: Bool
  /// Address of its picture.
  public var image: String?
  /// Address of a small copy of the picture.
  public var thumbnail: String?
  /// Ids and titles of its datasets where the route tells them, as v1 does; `datasets(ofReuse:)` gives more.
  public var datasets: [Named]
  /// How many datasets it is made of.
  public var datasetCount: Int
  /// Ids and titles of the APIs that it uses where the route tells them, as v1 does.
  public var dataservices: [Named]
  /// How many APIs it uses.
  public var dataserviceCount: Int
  /// Counts.
  public var metrics: Metrics
  /// Its page on the portal.
  public var page: String?

  /// Makes a reuse of what every one has; the rest is set afterwards.
  public init(id: String, slug: String, title: String, description: String = "") {
    self.id = id
    self.slug = slug
    self.title = title
    self.description = description
    tags = []
    badges = []
    isPrivate = false
    isFeatured = false
    datasets = []
    datasetCount = 0
    dataservices = []
    dataserviceCount = 0
    metrics = Metrics()
  }
}
