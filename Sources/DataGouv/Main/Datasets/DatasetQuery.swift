/// What a dataset search asks for.
public struct DatasetQuery: Hashable, Sendable {
  /// The orders that the search knows.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// Best match first, or most popular without words.
    case relevance = ""
    /// Latest created first.
    case newest = "-created"
    /// Latest updated data first.
    case lastUpdate = "-last_update"
    /// Most followed first.
    case followers = "-followers"
    /// Most reused first.
    case reuses = "-reuses"
    /// Most visited first.
    case views = "-views"
    /// Earliest created first.
    case oldest = "created"
    /// Earliest updated data first.
    case leastRecentlyUpdated = "last_update"
  }

  /// Words to look for; empty for all datasets.
  public var text: String
  /// The order.
  public var sort: Sort
  /// Page number, from 1.
  public var page: Int
  /// Datasets a page; the search refuses `page × pageSize` above 10,000.
  public var pageSize: Int
  /// Whether the answer tells how many results each value of each facet has; `Page.facets`.
  public var wantsFacets: Bool

  /// Makes a query for the first page by default.
  public init(
    text: String = "", sort: Sort = .relevance, page: Int = 1, pageSize: Int = 20, wantsFacets: Bool = false
  ) {
    self.text = text
    self.sort = sort
    self.page = page
    self.pageSize = pageSize
    self.wantsFacets = wantsFacets
  }
}
