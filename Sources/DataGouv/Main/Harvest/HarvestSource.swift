/// A catalogue elsewhere that the portal copies records from (`GET /api/1/harvest/source/{id}/`).
public struct HarvestSource: Hashable, Sendable, Identifiable {
  /// What the portal's administrators said about it.
  public struct Validation: Hashable, Sendable {
    /// `pending`, `accepted` or `refused`.
    public var state: String
    /// Why, where they said so.
    public var comment: String?
    /// When they said it.
    public var date: Timestamp?
    /// Makes a validation.
    public init(state: String, comment: String? = nil, date: Timestamp? = nil) {
      self.state = state
      self.comment = comment
      self.date = date
    }
  }

  /// Technical id, 24 hexadecimal digits.
  public var id: String
  /// Name in URLs.
  public var slug: String
  /// Its name.
  public var name: String
  /// Markdown that may hold HTML.
  public var description: String
  /// Where the catalogue is.
  public var url: String?
  /// How it is read: the id of a `HarvestBackend`.
  public var backend: String?
  /// Whose records they become.
  public var producer: Producer?
  /// Whether it is copied at all.
  public var isActive: Bool
  /// Whether records that are gone there are archived here.
  public var archivesMissing: Bool
  /// When it is copied, as five fields of a crontab; `nil` when it is not planned.
  public var schedule: String?
  /// When it was made known.
  public var createdAt: Timestamp?
  /// When it was deleted.
  public var deleted: Timestamp?
  /// What the portal's administrators said about it.
  public var validation: Validation?
  /// The last time that it was copied; its `sourceID` is not told here.
  public var lastJob: HarvestJob?

  /// Makes a source of what every one has; the rest is set afterwards.
  public init(id: String, slug: String, name: String, description: String = "") {
    self.id = id
    self.slug = slug
    self.name = name
    self.description = description
    isActive = false
    archivesMissing = false
  }
}

extension HarvestSource: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    let id = try record.required("id")
    self.init(
      id: id, slug: record["slug"].text ?? id, name: try record.required("name"),
      description: record["description"].text ?? "")
    url = record["url"].text
    backend = record["backend"].text
    producer = Producer(of: record)
    isActive = record["active"].isTrue
    archivesMissing = record["autoarchive"].isTrue
    schedule = record["schedule"].text
    createdAt = record["created_at"].timestamp
    deleted = record["deleted"].timestamp
    validation = Validation(record["validation"])
    lastJob = try? HarvestJob(record["last_job"])
  }
}

extension HarvestSource.Validation {
  fileprivate init?(_ record: Record) {
    let comment = record["comment"].text
    let date = record["on"].timestamp
    guard let state = record["state"].text else { return nil }
    self.init(state: state, comment: comment, date: date)
  }
}
