/// Who publishes on the portal: an administration, an association, a company (`GET /api/1/organizations/{org}/`).
public struct Organization: Hashable, Sendable, Identifiable {
  /// Someone who publishes in its name.
  public struct Member: Hashable, Sendable {
    /// The person.
    public var user: Producer
    /// What the person may do: `admin`, `editor` or `partial_editor`; open-ended.
    public var role: String
    /// The portal's name of the role.
    public var label: String?
    /// The person's mail address, hidden as in `***@example.org` from all who do not manage the organization.
    public var email: String?
    /// Since when.
    public var since: Timestamp?
    /// Makes a member.
    public init(
      user: Producer, role: String, label: String? = nil, email: String? = nil, since: Timestamp? = nil
    ) {
      self.user = user
      self.role = role
      self.label = label
      self.email = email
      self.since = since
    }
  }

  /// Counts that the portal keeps; zero when it has none, and without months that it did not compute.
  public struct Metrics: Hashable, Sendable {
    /// Datasets that it publishes.
    public var datasets = 0
    /// Reuses that it publishes.
    public var reuses = 0
    /// APIs that it publishes.
    public var dataservices = 0
    /// People who publish in its name.
    public var members = 0
    /// Accounts that follow it.
    public var followers = 0
    /// Visits that the portal counts for it since July 2022.
    public var views = 0
    /// Datasets published in each of the last 13 months.
    public var datasetsByMonth: [Month: Int] = [:]
    /// The same for reuses.
    public var reusesByMonth: [Month: Int] = [:]
    /// The same for APIs.
    public var dataservicesByMonth: [Month: Int] = [:]
    /// New followers of its datasets in each month.
    public var datasetFollowersByMonth: [Month: Int] = [:]
    /// New reuses of its datasets in each month.
    public var datasetReusesByMonth: [Month: Int] = [:]
    /// New followers of its reuses in each month.
    public var reuseFollowersByMonth: [Month: Int] = [:]
    /// All zero.
    public init() {}
  }

  /// Technical id, 24 hexadecimal digits.
  public var id: String
  /// Name in URLs; it can change, and the old one then redirects.
  public var slug: String
  /// Its name.
  public var name: String
  /// Its short name, if it has one.
  public var acronym: String?
  /// Markdown that may hold HTML.
  public var description: String
  /// Its own site.
  public var url: String?
  /// Address of its logo.
  public var logo: String?
  /// Address of a small copy of the logo.
  public var thumbnail: String?
  /// Its number in the French register of businesses (SIRET), 14 digits.
  public var businessNumber: String?
  /// Id of the territory that it governs, such as `fr:commune:35238`.
  public var zone: String?
  /// Kinds of its badges, such as `certified` and `public-service`.
  public var badges: [String]
  /// Who publishes in its name.
  public var members: [Member]
  /// When it was registered.
  public var createdAt: Timestamp?
  /// When its record last changed.
  public var lastModified: Timestamp?
  /// When it was deleted; only its administrators still see it.
  public var deleted: Timestamp?
  /// Counts.
  public var metrics: Metrics
  /// Its page on the portal.
  public var page: String?
  /// Its address in the API.
  public var uri: String?

  /// Makes an organization of what every one has; the rest is set afterwards.
  public init(id: String, slug: String, name: String, description: String = "") {
    self.id = id
    self.slug = slug
    self.name = name
    self.description = description
    badges = []
    members = []
    metrics = Metrics()
  }

  /// Whether the portal vouches for it.
  public var isCertified: Bool { badges.contains("certified") }
}
