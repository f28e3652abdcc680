/// What a search of dataservices asks for; unlike the list it ranks what it finds and tells facets.
public struct DataserviceSearchQuery: Hashable, Sendable {
  /// The orders that the search knows.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// Best match first, or most popular without words.
    case relevance = ""
    /// Latest created first.
    case newest = "-created"
    /// Earliest created first.
    case oldest = "created"
    /// Most followed first.
    case followers = "-followers"
    /// Least followed first.
    case followersAscending = "followers"
    /// Most visited first.
    case views = "-views"
    /// Least visited first.
    case viewsAscending = "views"
  }

  /// Words to look for; empty for all dataservices.
  public var text: String
  /// What narrows it, here and in lists.
  public var filters: DataserviceFilters
  /// Whether it was withdrawn from the lists.
  public var isArchived: Bool?
  /// What its producer is: `public-service`, `association`, `company`, `local-authority`, `user`, `not-specified`.
  public var producerType: String?
  /// How long ago it last changed at most.
  public var updated: DatasetQuery.UpdateRange?
  /// The order.
  public var sort: Sort

  /// Makes a query for all dataservices by default.
  public init(text: String = "", filters: DataserviceFilters = .init(), sort: Sort = .relevance) {
    self.text = text
    self.filters = filters
    self.sort = sort
  }
}

extension DataserviceSearchQuery {
  /// What the search is asked, without the page.
  var arguments: QueryArguments {
    var arguments = QueryArguments()
    arguments.add(words: text)
    filters.add(to: &arguments)
    arguments.add("archived", isArchived)
    arguments.add("producer_type", producerType)
    arguments.add("last_update_range", updated?.rawValue)
    arguments.add("sort", sort.rawValue)
    return arguments
  }
}
