/// Which rows of a table are asked for (`GET /api/resources/{id}/data/`).
public struct TableQuery: Hashable, Sendable {
  /// A column and a direction.
  public struct Sort: Hashable, Sendable {
    /// Name of the column, as in `TableProfile.Column.name`.
    public var column: String
    /// Whether the largest comes first; the server then puts empty cells first, else last.
    public var isDescending: Bool
    /// Makes a sort; ascending by default.
    public init(column: String, isDescending: Bool = false) {
      self.column = column
      self.isDescending = isDescending
    }
  }

  /// The most rows that the server gives a page.
  public static let maximumPageSize = 50

  /// UUID of the resource.
  public var resourceID: String
  /// Page number, from 1.
  public var page: Int
  /// Rows a page, 1 to 50: what is outside is brought inside.
  public var pageSize: Int
  /// The order; `nil` is the file's. Rows that are equal by it stay in the file's order.
  public var sort: Sort?

  /// Makes a query for the first rows by default.
  public init(resourceID: String, page: Int = 1, pageSize: Int = 20, sort: Sort? = nil) {
    self.resourceID = resourceID
    self.page = max(1, page)
    self.pageSize = min(max(1, pageSize), Self.maximumPageSize)
    self.sort = sort
  }
}
