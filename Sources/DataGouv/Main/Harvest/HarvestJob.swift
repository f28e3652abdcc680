/// One time that a source was copied (`GET /api/1/harvest/job/{id}/`).
public struct HarvestJob: Hashable, Sendable, Identifiable {
  /// Technical id, 24 hexadecimal digits.
  public var id: String
  /// How it stands: `pending`, `initializing`, `processing`, `done`, `done-errors`, `failed`; open-ended.
  public var status: String
  /// Id of its source.
  public var sourceID: String?
  /// When it was planned.
  public var createdAt: Timestamp?
  /// When it began.
  public var startedAt: Timestamp?
  /// When it was over.
  public var endedAt: Timestamp?
  /// What kept it from beginning.
  public var errors: [HarvestError]
  /// How many records it found there.
  public var itemCount: Int
  /// How many of them ended as `done`, `failed`, `skipped`, `archived`, or are still `pending` or `started`.
  public var itemsByStatus: [String: Int]
  /// How many of them are of each kind: `dataset`, `dataservice`.
  public var itemsByKind: [String: Int]

  /// Makes a job.
  public init(
    id: String, status: String, sourceID: String? = nil, createdAt: Timestamp? = nil,
    startedAt: Timestamp? = nil, endedAt: Timestamp? = nil, errors: [HarvestError] = [], itemCount: Int = 0,
    itemsByStatus: [String: Int] = [:], itemsByKind: [String: Int] = [:]
  ) {
    self.id = id
    self.status = status
    self.sourceID = sourceID
    self.createdAt = createdAt
    self.startedAt = startedAt
    self.endedAt = endedAt
    self.errors = errors
    self.itemCount = itemCount
    self.itemsByStatus = itemsByStatus
    self.itemsByKind = itemsByKind
  }
}

extension HarvestJob: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    let items = record["items"]
    self.init(
      id: try record.required("id"), status: record["status"].text ?? "",
      sourceID: record["source"]["id"].text, createdAt: record["created"].timestamp,
      startedAt: record["started"].timestamp, endedAt: record["ended"].timestamp,
      errors: record["errors"].items.compactMap { HarvestError($0) }, itemCount: items["total"].count,
      itemsByStatus: Self.counts(items["by_status"]), itemsByKind: Self.counts(items["by_type"]))
  }

  private static func counts(_ record: Record) -> [String: Int] {
    Dictionary(record.members.map { ($0.name, $0.value.count) }) { first, _ in first }
  }
}
