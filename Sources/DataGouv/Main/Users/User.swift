/// A person with an account on the portal (`GET /api/1/users/{user}/`).
public struct User: Hashable, Sendable, Identifiable {
  /// Counts that the portal keeps; zero when it has none.
  public struct Metrics: Hashable, Sendable {
    /// Datasets that the person publishes, not those of organizations.
    public var datasets = 0
    /// Reuses that the person publishes.
    public var reuses = 0
    /// APIs that the person publishes.
    public var dataservices = 0
    /// What the person follows.
    public var following = 0
    /// Accounts that follow the person.
    public var followers = 0
    /// All zero.
    public init() {}
  }

  /// Technical id, 24 hexadecimal digits.
  public var id: String
  /// Name in URLs; it can change.
  public var slug: String
  /// First name.
  public var firstName: String?
  /// Last name.
  public var lastName: String?
  /// What the person says about themselves: Markdown that may hold HTML.
  public var about: String?
  /// The person's own site.
  public var website: String?
  /// Address of a picture.
  public var avatar: String?
  /// Address of a small copy of the picture.
  public var thumbnail: String?
  /// Mail address; only told to the person and to administrators.
  public var email: String?
  /// Whether the account can be used.
  public var isActive: Bool
  /// What the person may do on the whole portal: `admin`, or nothing.
  public var roles: [String]
  /// The organizations in whose name the person publishes.
  public var organizations: [Producer]
  /// When the account was made.
  public var since: Timestamp?
  /// When the person was last there; only told to the person and to administrators.
  public var lastLogin: Timestamp?
  /// When the account was deleted.
  public var deleted: Timestamp?
  /// Counts.
  public var metrics: Metrics
  /// The person's page on the portal.
  public var page: String?

  /// Makes a person of what every one has; the rest is set afterwards.
  public init(id: String, slug: String, firstName: String? = nil, lastName: String? = nil) {
    self.id = id
    self.slug = slug
    self.firstName = firstName
    self.lastName = lastName
    isActive = true
    roles = []
    organizations = []
    metrics = Metrics()
  }

  /// First and last name, or the name in URLs when there is neither.
  public var name: String {
    let names = [firstName, lastName].compactMap(\.self)
    return names.isEmpty ? slug : names.joined(separator: " ")
  }
}
