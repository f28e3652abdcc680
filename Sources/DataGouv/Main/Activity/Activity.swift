/// Something that someone did on the portal (`GET /api/1/activity/`).
public struct Activity: Hashable, Sendable, Identifiable {
  /// Technical id.
  public var id: String
  /// What was done, such as `dataset:resource:added`; open-ended.
  public var key: String
  /// The same in words, in the language that was asked for.
  public var label: String?
  /// Who did it: a person, a source that is harvested or a key; `nil` when it is gone.
  public var actor: ObjectLink?
  /// In whose name it was done.
  public var organization: Producer?
  /// What it was done to.
  public var subject: ObjectLink?
  /// The fields that changed.
  public var changes: [String]
  /// The id of the file that it was done to, where it was a file.
  public var resourceID: String?
  /// The title of that file at the time.
  public var resourceTitle: String?
  /// When.
  public var createdAt: Timestamp?

  /// Makes an activity of what every one has; the rest is set afterwards.
  public init(id: String, key: String) {
    self.id = id
    self.key = key
    changes = []
  }
}

extension Activity: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    self.init(id: try record.required("id"), key: record["key"].text ?? "")
    label = record["label"].text
    actor = ObjectLink(varying: record["actor"])
    organization = Producer(organization: record["organization"])
    let kind = record["related_to_kind"].text ?? ""
    let title = record["related_to"].text
    let page = record["related_to_url"].text
    subject = record["related_to_id"].text.map { id in
      ObjectLink(kind: kind, id: id, title: title ?? id, page: page)
    }
    changes = record["changes"].texts
    resourceID = record["extras"]["resource_id"].text
    resourceTitle = record["extras"]["resource_title"].text
    createdAt = record["created_at"].timestamp
  }
}
