/// When a table was filled and from which file (`GET /api/resources/{id}/`).
public struct TableInfo: Hashable, Sendable {
  public var createdAt: Timestamp?
  public var url: String?
  /// Makes an info.
  public init(createdAt: Timestamp?, url: String?) {
    self.createdAt = createdAt
    self.url = url
  }
}
