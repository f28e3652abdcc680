/// An API that is described on the portal, which does not run it (`GET /api/1/dataservices/{id}/`).
public struct Dataservice: Hashable, Sendable, Identifiable {
  /// Who may use it, where that is restricted.
  public struct Audience: Hashable, Sendable {
    /// A kind of user: `local_authority_and_administration`, `company_and_association`, `private`.
    public var role: String
    /// Whether such a user may: `yes`, `no`, `under_condition`.
    public var condition: String
    /// Makes an audience.
    public init(role: String, condition: String) {
      self.role = role
      self.condition = condition
    }
  }

  /// How it can be had.
  public struct Access: Hashable, Sendable {
    /// `open`, `open_with_account` or `restricted`; open when the server does not say.
    public var type = "open"
    /// Why it is restricted, in the producer's words.
    public var reason: String?
    /// Why it is restricted, as a category of the portal.
    public var reasonCategory: String?
    /// Where access is asked for.
    public var requestURL: String?
    /// Who may use it, where that is told.
    public var audiences: [Audience] = []
    /// Open to everyone.
    public init() {}
  }

  /// Counts that the portal keeps; zero when it has none.
  public struct Metrics: Hashable, Sendable {
    /// Visits of its page since July 2022; calls of the API itself are not counted.
    public var views = 0
    /// Reuses that use it.
    public var reuses = 0
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
  /// Its title, as its producer wrote it: line breaks and control characters can occur.
  public var title: String
  /// Its short name, if it has one.
  public var acronym: String?
  /// Markdown that may hold HTML.
  public var description: String
  /// Who runs it; `nil` when its producer was deleted.
  public var producer: Producer?
  /// Where its calls begin; `nil` when it is only described.
  public var baseURL: String?
  /// An OpenAPI or Swagger document, which `apiDescription(of:)` reads.
  public var machineDocumentationURL: String?
  /// Documentation for who programs.
  public var technicalDocumentationURL: String?
  /// Documentation for who decides.
  public var businessDocumentationURL: String?
  /// How many calls are allowed, in the producer's words.
  public var rateLimiting: String?
  /// Where that is explained.
  public var rateLimitingURL: String?
  /// How much of the time it can be reached, in per cent, as its producer says.
  public var availability: Double?
  /// Where its state is shown.
  public var availabilityURL: String?
  /// `REST`, `WMS`, `WSL` or what else there will be.
  public var format: String?
  /// Licence id, such as `lov2`.
  public var license: String?
  /// Its keywords, lower case with hyphens.
  public var tags: [String]
  /// Kinds of badges.
  public var badges: [String]
  /// How it can be had.
  public var access: Access
  /// Whom to write to.
  public var contacts: [Dataset.Contact]
  /// Where it was copied from; `nil` when it was described here.
  public var harvest: Dataset.Harvest?
  /// When it was published.
  public var createdAt: Timestamp?
  /// When its record last changed.
  public var lastModified: Timestamp?
  /// When it was withdrawn from the lists; `nil` when it is listed.
  public var archived: Timestamp?
  /// When it was deleted; only its owner still sees it.
  public var deleted: Timestamp?
  /// Whether only its producer sees it.
  public var isPrivate: Bool
  /// Whether the portal puts it forward.
  public var isFeatured: Bool
  /// How many datasets it serves; `datasets(ofDataservice:)` lists them.
  public var datasetCount: Int
  /// Counts.
  public var metrics: Metrics
  /// Its page on the portal.
  public var page: String?

  /// Makes a dataservice of what every one has; the rest is set afterwards.
  public init(id: String, slug: String, title: String, description: String = "") {
    self.id = id
    self.slug = slug
    self.title = title
    self.description = description
    tags = []
    badges = []
    access = Access()
    contacts = []
    isPrivate = false
    isFeatured = false
    datasetCount = 0
    metrics = Metrics()
  }
}
