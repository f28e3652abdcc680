/// The portal itself, and what it counts (`GET /api/1/site/`).
public struct Site: Hashable, Sendable, Identifiable {
  /// Its id, such as `data.gouv.fr`.
  public var id: String
  /// Its title.
  public var title: String
  /// Its keywords.
  public var keywords: [String]
  /// The version of the portal's software (udata), such as `17.18.0`.
  public var version: String?
  /// How many items its feeds hold.
  public var feedSize: Int?
  /// Counts.
  public var metrics: SiteMetrics

  /// Makes a site.
  public init(
    id: String, title: String, keywords: [String] = [], version: String? = nil, feedSize: Int? = nil,
    metrics: SiteMetrics = .init()
  ) {
    self.id = id
    self.title = title
    self.keywords = keywords
    self.version = version
    self.feedSize = feedSize
    self.metrics = metrics
  }
}

extension Site: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    let id = try record.required("id")
    self.init(
      id: id, title: record["title"].text ?? id, keywords: record["keywords"].texts,
      version: record["version"].text, feedSize: record["feed_size"].integer.map { Int($0) },
      metrics: SiteMetrics(record["metrics"]))
  }
}
