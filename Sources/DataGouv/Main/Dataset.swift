/// A dataset with all its metadata, as `GET /api/2/datasets/{id}/` tells it; its files come by `resources(of:)`.
public struct Dataset: Hashable, Sendable, Identifiable {
  /// An id with the name that the portal shows for it.
  public struct Named: Hashable, Sendable {
    /// Such as `lov2`, `annual`, `fr:commune:44109`.
    public var id: String
    /// The portal's name in the language that was asked for, if it sent one.
    public var label: String?
    /// Its page, if there is one.
    public var url: String?
    /// Makes a named value.
    public init(id: String, label: String? = nil, url: String? = nil) {
      self.id = id
      self.label = label
      self.url = url
    }
  }

  /// Days that the data cover, either end open.
  public struct Coverage: Hashable, Sendable {
    public var start: Timestamp?
    public var end: Timestamp?
    /// Makes a coverage.
    public init(start: Timestamp?, end: Timestamp?) {
      self.start = start
      self.end = end
    }
  }

  /// Someone to write to.
  public struct Contact: Hashable, Sendable {
    public var name: String
    public var email: String?
    /// URL of a form.
    public var form: String?
    /// Such as `contact` or `publisher`.
    public var role: String
    /// Makes a contact.
    public init(name: String, email: String? = nil, form: String? = nil, role: String = "contact") {
      self.name = name
      self.email = email
      self.form = form
      self.role = role
    }
  }

  public var id: String
  public var slug: String
  public var title: String
  public var acronym: String?
  /// Markdown that may hold HTML; up to 100,000 characters.
  public var description: String
  public var producer: Producer?
  public var createdAt: Timestamp?
  /// When the metadata last changed.
  public var lastModified: Timestamp?
  /// When the data last changed.
  public var lastUpdate: Timestamp?
  public var deleted: Timestamp?
  public var archived: Timestamp?
  public var isPrivate: Bool
  public var isFeatured: Bool
  public var tags: [String]
  /// Kinds of badges, such as `hvd`, `spd`, `inspire`.
  public var badges: [String]
  public var license: Named?
  public var frequency: Named?
  /// When the next update is due.
  public var frequencyDate: Timestamp?
  public var coverage: Coverage?
  /// Territories.
  public var zones: [Named]
  public var granularity: Named?
  public var accessType: String
  public var accessReason: String?
  /// Where access can be asked for.
  public var accessRequestURL: String?
  public var contacts: [Contact]
  /// The portal or server that it was harvested from.
  public var harvest: Harvest?
  public var quality: Quality?
  public var metrics: Metrics
  public var resourceCount: Int
  public var communityResourceCount: Int
  /// Its page on the portal.
  public var page: String?
  /// Its address in the API.
  public var uri: String?

  /// Where a harvested dataset comes from.
  public struct Harvest: Hashable, Sendable {
    public var backend: String?
    public var domain: String?
    public var remoteURL: String?
    public var remoteID: String?
    public var lastUpdate: Timestamp?
    /// Makes a harvest note.
    public init(
      backend: String? = nil, domain: String? = nil, remoteURL: String? = nil, remoteID: String? = nil,
      lastUpdate: Timestamp? = nil
    ) {
      self.backend = backend
      self.domain = domain
      self.remoteURL = remoteURL
      self.remoteID = remoteID
      self.lastUpdate = lastUpdate
    }
  }

  /// Counts that the portal keeps; zero when it has none.
  public struct Metrics: Hashable, Sendable {
    public var views = 0
    public var downloads = 0
    public var reuses = 0
    public var followers = 0
    public var discussions = 0
    public var openDiscussions = 0
    public var dataservices = 0
    /// All zero.
    public init() {}
  }

  /// Makes a dataset of what every one has; the rest is set afterwards.
  public init(id: String, slug: String, title: String, description: String = "") {
    self.id = id
    self.slug = slug
    self.title = title
    self.description = description
    isPrivate = false
    isFeatured = false
    tags = []
    badges = []
    zones = []
    accessType = "open"
    contacts = []
    metrics = Metrics()
    resourceCount = 0
    communityResourceCount = 0
  }
}
