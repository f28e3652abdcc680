/// What a list of reuses asks for. Unlike a search it looks in titles only, and finds the reuses of a dataset.
public struct ReuseQuery: Hashable, Sendable {
  /// The orders that the list knows.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// Best match first, or latest created without words.
    case standard = ""
    /// By title, from A to Z.
    case title
    /// By title, from Z to A.
    case titleDescending = "-title"
    /// Latest created first.
    case newest = "-created"
    /// Earliest created first.
    case oldest = "created"
    /// Latest changed first.
    case lastModified = "-last_modified"
    /// Earliest changed first.
    case leastRecentlyModified = "last_modified"
    /// Made of most datasets first.
    case datasets = "-datasets"
    /// Made of fewest datasets first.
    case datasetsAscending = "datasets"
    /// Most followed first.
    case followers = "-followers"
    /// Least followed first.
    case followersAscending = "followers"
    /// Most visited first.
    case views = "-views"
    /// Least visited first.
    case viewsAscending = "views"
  }

  /// Whole words that the title must have, all of them.
  public var text: String
  /// What narrows it, here and in searches.
  public var filters: ReuseFilters
  /// Id of a dataset that it is made of; a slug is refused with status 400.
  public var datasetID: String?
  /// Id of an API that it uses.
  public var dataserviceID: String?
  /// Whether it is private; needs a key, and then shows its user's own reuses alone.
  public var isPrivate: Bool?
  /// The order.
  public var sort: Sort

  /// Makes a query for all reuses by default.
  public init(
    text: String = "", filters: ReuseFilters = .init(), datasetID: String? = nil, sort: Sort = .standard
  ) {
    self.text = text
    self.filters = filters
    self.datasetID = datasetID
    self.sort = sort
  }
}

extension ReuseQuery {
  /// The route of a version of the API, without the page.
  func route(version: Int) -> Route {
    var arguments = QueryArguments()
    arguments.add(words: text)
    filters.add(to: &arguments)
    arguments.add("dataset", datasetID)
    arguments.add("dataservice", dataserviceID)
    arguments.add("private", isPrivate)
    arguments.add("sort", sort.rawValue)
    return .main("\(version)/reuses/", arguments, access: isPrivate == nil ? .open : .keyed)
  }
}
