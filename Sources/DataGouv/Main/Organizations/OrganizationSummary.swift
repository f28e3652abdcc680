/// An organization as a line of results, without its description, its members and its months.
public struct OrganizationSummary: Hashable, Sendable, Identifiable {
  /// Technical id, 24 hexadecimal digits.
  public var id: String
  /// Name in URLs; it can change.
  public var slug: String
  /// Its name.
  public var name: String
  /// Its short name, if it has one.
  public var acronym: String?
  /// Address of a small copy of its logo.
  public var thumbnail: String?
  /// Its number in the French register of businesses (SIRET), 14 digits.
  public var businessNumber: String?
  /// Kinds of its badges, such as `certified` and `public-service`.
  public var badges: [String]
  /// When it was registered.
  public var createdAt: Timestamp?
  /// Datasets that it publishes.
  public var datasets: Int
  /// Reuses that it publishes.
  public var reuses: Int
  /// APIs that it publishes.
  public var dataservices: Int
  /// Accounts that follow it.
  public var followers: Int
  /// Visits that the portal counts for it since July 2022.
  public var views: Int
  /// Its page on the portal.
  public var page: String?

  /// Makes a summary.
  public init(
    id: String, slug: String, name: String, acronym: String? = nil, thumbnail: String? = nil,
    businessNumber: String? = nil, badges: [String] = [], createdAt: Timestamp? = nil, datasets: Int = 0,
    reuses: Int = 0, dataservices: Int = 0, followers: Int = 0, views: Int = 0, page: String? = nil
  ) {
    self.id = id
    self.slug = slug
    self.name = name
    self.acronym = acronym
    self.thumbnail = thumbnail
    self.businessNumber = businessNumber
    self.badges = badges
    self.createdAt = createdAt
    self.datasets = datasets
    self.reuses = reuses
    self.dataservices = dataservices
    self.followers = followers
    self.views = views
    self.page = page
  }

  /// Whether the portal vouches for it.
  public var isCertified: Bool { badges.contains("certified") }
}

extension OrganizationSummary: RecordReadable {
  /// Reads a record of the v1 list or of the v2 search.
  init(_ record: Record) throws(Undecodable) {
    let id = try record.required("id")
    let metrics = record["metrics"]
    let image = record["image_url"].text
    self.init(
      id: id, slug: record["slug"].text ?? id, name: try record.required("name"),
      acronym: record["acronym"].text, thumbnail: record["logo_thumbnail"].text ?? image,
      businessNumber: record["business_number_id"].text,
      badges: record["badges"].items.compactMap { $0["kind"].text },
      createdAt: record["created_at"].timestamp, datasets: metrics["datasets"].count,
      reuses: metrics["reuses"].count, dataservices: metrics["dataservices"].count,
      followers: metrics["followers"].count, views: metrics["views"].count, page: record["page"].text)
  }
}
