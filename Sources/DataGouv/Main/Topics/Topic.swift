/// A choice of datasets, reuses and dataservices around a subject (`GET /api/2/topics/{id}/`); v1 does not know topics.
public struct Topic: Hashable, Sendable, Identifiable {
  /// Technical id, 24 hexadecimal digits.
  public var id: String
  /// Name in URLs; it can change.
  public var slug: String
  /// Its name, as its author wrote it: line breaks and control characters can occur.
  public var name: String
  /// Markdown that may hold HTML.
  public var description: String
  /// Who made it; `nil` when its author was deleted.
  public var producer: Producer?
  /// Its keywords, lower case with hyphens.
  public var tags: [String]
  /// Its colour, as a number of 24 bits, red first.
  public var color: Int?
  /// Territories that it is about.
  public var zones: [Named]
  /// The size of these territories; `nil` when unset.
  public var granularity: Named?
  /// When it was created.
  public var createdAt: Timestamp?
  /// When it last changed.
  public var lastModified: Timestamp?
  /// Whether the portal puts it forward.
  public var isFeatured: Bool
  /// Whether it is in no list; who knows its id can read it nevertheless.
  public var isPrivate: Bool
  /// How many elements it has; `elements(ofTopic:)` lists them.
  public var elementCount: Int
  /// Its page on the portal.
  public var page: String?

  /// Makes a topic of what every one has; the rest is set afterwards.
  public init(id: String, slug: String, name: String, description: String = "") {
    self.id = id
    self.slug = slug
    self.name = name
    self.description = description
    tags = []
    zones = []
    isFeatured = false
    isPrivate = false
    elementCount = 0
  }
}

extension Topic: RecordReadable {
  /// Reads a record of the list, of the search or of one topic, which are the same.
  init(_ record: Record) throws(Undecodable) {
    let id = try record.required("id")
    self.init(
      id: id, slug: record["slug"].text ?? id, name: try record.required("name"),
      description: record["description"].text ?? "")
    producer = Producer(of: record)
    tags = record["tags"].texts
    color = record["color"].integer.map { Int($0) }
    zones = record["spatial"]["zones"].items.compactMap { Named(in: $0) }
    granularity = Named(in: record["spatial"]["granularity"])
    createdAt = record["created_at"].timestamp
    lastModified = record["last_modified"].timestamp
    isFeatured = record["featured"].isTrue
    isPrivate = record["private"].isTrue
    elementCount = record["elements"]["total"].count
    page = record["page"].text
  }
}
