/// A dataset with all its metadata, as `GET /api/2/datasets/{id}/` tells it; its files come by `resources(of:)`.
public struct Dataset: Hashable, Sendable, Identifiable {
  /// Days that the data cover, either end open.
  public struct Coverage: Hashable, Sendable {
    /// The first day; `nil` when open.
    public var start: Timestamp?
    /// The last day; `nil` when open, as is common.
    public var end: Timestamp?
    /// Makes a coverage.
    public init(start: Timestamp?, end: Timestamp?) {
      self.start = start
      self.end = end
    }
  }

  /// Someone to write to.
  public struct Contact: Hashable, Sendable {
    /// A person or a service.
    public var name: String
    /// A mail address, if one is published.
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

  /// Technical id, 24 hexadecimal digits.
  public var id: String
  /// Name in URLs; it can change, and the old one then redirects.
  public var slug: String
  /// Its title, as its producer wrote it: line breaks and control characters can occur.
  public var title: String
  /// Its short name, if it has one.
  public var acronym: String?
  /// Markdown that may hold HTML; up to 100,000 characters.
  public var description: String
  /// Who publishes it; `nil` when its producer was deleted.
  public var producer: Producer?
  /// When it was first published, here or on the portal it comes from.
  public var createdAt: Timestamp?
  /// When the metadata last changed.
  public var lastModified: Timestamp?
  /// When the data last changed.
  public var lastUpdate: Timestamp?
  /// When it was deleted; only its owner still sees it.
  public var deleted: Timestamp?
  /// When its producer withdrew it from the lists; `nil` when it is listed.
  public var archived: Timestamp?
  /// Whether only its producer sees it.
  public var isPrivate: Bool
  /// Whether the portal puts it forward.
  public var isFeatured: Bool
  /// Its keywords, lower case with hyphens.
  public var tags: [String]
  /// Kinds of badges, such as `hvd`, `spd`, `inspire`.
  public var badges: [String]
  /// Its licence, `notspecified` when unset; its name comes from v2 only.
  public var license: Named?
  /// How often it is updated, `unknown` when unset; its name comes from v2 only.
  public var frequency: Named?
  /// When the next update is due.
  public var frequencyDate: Timestamp?
  /// Days that the data cover; `nil` when unset.
  public var coverage: Coverage?
  /// Territories.
  public var zones: [Named]
  /// The size of the territories that its rows are about; `nil` when unset.
  public var granularity: Named?
  /// `open`, `open_with_account` or `restricted`; open when the server does not say.
  public var accessType: String
  /// Why access is restricted, in the producer's words.
  public var accessReason: String?
  /// Where access can be asked for.
  public var accessRequestURL: String?
  /// Whom to write to; often nobody.
  public var contacts: [Contact]
  /// The portal or server that it was harvested from.
  public var harvest: Harvest?
  /// How well it is described; `nil` when the server did not judge.
  public var quality: Quality?
  /// Counts that the portal keeps.
  public var metrics: Metrics
  /// How many files it has.
  public var resourceCount: Int
  /// How many files others added to it.
  public var communityResourceCount: Int
  /// Its page on the portal.
  public var page: String?
  /// Its address in the API.
  public var uri: String?

  /// Where a harvested dataset comes from.
  public struct Harvest: Hashable, Sendable {
    /// Kind of the source, such as `CKAN` or `DCAT`.
    public var backend: String?
    /// Host name of the source.
    public var domain: String?
    /// Its page there.
    public var remoteURL: String?
    /// Its id there.
    public var remoteID: String?
    /// When it was last fetched from there.
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
    /// Visits of its page since July 2022.
    public var views = 0
    /// Downloads of its files since July 2022.
    public var downloads = 0
    /// Reuses that are published on the portal.
    public var reuses = 0
    /// Accounts that follow it.
    public var followers = 0
    /// Discussions about it, closed ones included.
    public var discussions = 0
    /// Discussions that are not closed.
    public var openDiscussions = 0
    /// APIs that serve it.
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
