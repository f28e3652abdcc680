/// A post as a line of a list, without its text and what it is about.
public struct PostSummary: Hashable, Sendable, Identifiable {
  /// Technical id, 24 hexadecimal digits.
  public var id: String
  /// Name in URLs; it can change.
  public var slug: String
  /// Its title.
  public var name: String
  /// What it is: `news` or `page`; open-ended.
  public var kind: String
  /// A line under the title.
  public var headline: String?
  /// Its keywords.
  public var tags: [String]
  /// When it was published; `nil` for a draft.
  public var published: Timestamp?
  /// When it last changed.
  public var lastModified: Timestamp?
  /// Its page on the portal.
  public var page: String?

  /// Makes a summary.
  public init(
    id: String, slug: String, name: String, kind: String = "news", headline: String? = nil,
    tags: [String] = [], published: Timestamp? = nil, lastModified: Timestamp? = nil, page: String? = nil
  ) {
    self.id = id
    self.slug = slug
    self.name = name
    self.kind = kind
    self.headline = headline
    self.tags = tags
    self.published = published
    self.lastModified = lastModified
    self.page = page
  }
}

extension PostSummary: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    let id = try record.required("id")
    self.init(
      id: id, slug: record["slug"].text ?? id, name: try record.required("name"),
      kind: record["kind"].text ?? "news", headline: record["headline"].text, tags: record["tags"].texts,
      published: record["published"].timestamp, lastModified: record["last_modified"].timestamp,
      page: record["page"].text)
  }
}
