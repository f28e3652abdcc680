/// A dataset as a line of results: what the search returns, without its description and files.
public struct DatasetSummary: Hashable, Sendable, Identifiable {
  /// Technical id, 24 hexadecimal digits.
  public var id: String
  /// Name in URLs; it can change.
  public var slug: String
  /// Its title, as its producer wrote it: line breaks and control characters can occur.
  public var title: String
  /// Its short name, if it has one.
  public var acronym: String?
  /// The short description, in Markdown.
  public var excerpt: String?
  /// Who publishes it; `nil` when its producer was deleted.
  public var producer: Producer?
  /// When the data last changed.
  public var lastUpdate: Timestamp?
  /// Licence id, such as `lov2`.
  public var license: String?
  /// `open`, `open_with_account` or `restricted`; open when the server does not say.
  public var accessType: String
  /// How many files it has, if the route tells.
  public var resourceCount: Int?
  /// Formats of its files, lower case, each once; empty when the route does not tell (the v2 search).
  public var formats: [String]
  /// Its keywords, lower case with hyphens.
  public var tags: [String]
  /// Visits of its page since July 2022.
  public var views: Int
  /// Downloads of its files since July 2022.
  public var downloads: Int
  /// Reuses that are published on the portal.
  public var reuses: Int
  /// Accounts that follow it.
  public var followers: Int
  /// Quality of the metadata, 0 to 1.
  public var quality: Double?
  /// Whether its producer withdrew it from the lists.
  public var isArchived: Bool

  /// Makes a summary.
  public init(
    id: String, slug: String, title: String, acronym: String? = nil, excerpt: String? = nil,
    producer: Producer? = nil, lastUpdate: Timestamp? = nil, license: String? = nil,
    accessType: String = "open",
    resourceCount: Int? = nil, formats: [String] = [], tags: [String] = [], views: Int = 0,
    downloads: Int = 0,
    reuses: Int = 0, followers: Int = 0, quality: Double? = nil, isArchived: Bool = false
  ) {
    self.id = id
    self.slug = slug
    self.title = title
    self.acronym = acronym
    self.excerpt = excerpt
    self.producer = producer
    self.lastUpdate = lastUpdate
    self.license = license
    self.accessType = accessType
    self.resourceCount = resourceCount
    self.formats = formats
    self.tags = tags
    self.views = views
    self.downloads = downloads
    self.reuses = reuses
    self.followers = followers
    self.quality = quality
    self.isArchived = isArchived
  }
}
