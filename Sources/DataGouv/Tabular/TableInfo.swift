/// When a table was filled and from which file (`GET /api/resources/{id}/`).
public struct TableInfo: Hashable, Sendable {
  /// When the table was filled.
  public var createdAt: Timestamp?
  /// Address of the file that it was filled from.
  public var url: String?
  /// Makes an info.
  public init(createdAt: Timestamp?, url: String?) {
    self.createdAt = createdAt
    self.url = url
  }
}
