/// A record of a source, and what one job made of it (`GET /api/1/harvest/job/{id}/items/`).
public struct HarvestItem: Hashable, Sendable {
  /// What an item ended as.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// It was not looked at yet.
    case pending
    /// It is being copied.
    case started
    /// It was copied.
    case done
    /// It could not be copied.
    case failed
    /// It was left as it is.
    case skipped
    /// It has gone from its source, and was archived here.
    case archived
  }

  /// A line that the job wrote down.
  public struct Note: Hashable, Sendable {
    /// How serious it is, such as `warning`.
    public var level: String
    /// The line.
    public var message: String
    /// Makes a note.
    public init(level: String, message: String) {
      self.level = level
      self.message = message
    }
  }

  /// Its id at the source.
  public var remoteID: String?
  /// Its page at the source.
  public var remoteURL: String?
  /// What it ended as, a `Status` in the server's words.
  public var status: String
  /// Id, title and page of the dataset that it became.
  public var dataset: Named?
  /// Id, title and page of the dataservice that it became.
  public var dataservice: Named?
  /// When it was found.
  public var createdAt: Timestamp?
  /// When the copy began.
  public var startedAt: Timestamp?
  /// When the copy was over.
  public var endedAt: Timestamp?
  /// What went wrong.
  public var errors: [HarvestError]
  /// What the job wrote down about it.
  public var notes: [Note]

  /// Makes an item that nothing is known of; the rest is set afterwards.
  public init(status: String = "") {
    self.status = status
    errors = []
    notes = []
  }
}

extension HarvestItem: RecordReadable {
  init(_ record: Record) {
    self.init(status: record["status"].text ?? "")
    remoteID = record["remote_id"].text
    remoteURL = record["remote_url"].text
    dataset = Self.object(record["dataset"], page: "page")
    dataservice = Self.object(record["dataservice"], page: "self_web_url")
    createdAt = record["created"].timestamp
    startedAt = record["started"].timestamp
    endedAt = record["ended"].timestamp
    errors = record["errors"].items.compactMap { HarvestError($0) }
    notes = record["logs"].items.compactMap { note in
      let level = note["level"].text ?? ""
      return note["message"].text.map { Note(level: level, message: $0) }
    }
  }

  private static func object(_ record: Record, page: String) -> Named? {
    let title = record["title"].text
    let page = record[page].text
    return record["id"].text.map { Named(id: $0, label: title, url: page) }
  }
}
