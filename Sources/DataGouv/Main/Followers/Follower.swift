/// Someone who follows something (`GET /api/1/datasets/{id}/followers/` and its like).
public struct Follower: Hashable, Sendable, Identifiable {
  /// Technical id of the following itself.
  public var id: String
  /// Who follows; `nil` when the account is gone.
  public var user: Producer?
  /// Since when.
  public var since: Timestamp?

  /// Makes a follower.
  public init(id: String, user: Producer? = nil, since: Timestamp? = nil) {
    self.id = id
    self.user = user
    self.since = since
  }
}

extension Follower: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    self.init(
      id: try record.required("id"), user: Producer(user: record["follower"]),
      since: record["since"].timestamp)
  }
}
