/// What a search of organizations asks for; unlike the list it looks into descriptions too.
public struct OrganizationSearchQuery: Hashable, Sendable {
  /// The orders that the search knows; by name it cannot.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// Best match first, or most popular without words.
    case relevance = ""
    /// Latest registered first.
    case newest = "-created"
    /// Earliest registered first.
    case oldest = "created"
    /// Most datasets first.
    case datasets = "-datasets"
    /// Fewest datasets first.
    case datasetsAscending = "datasets"
    /// Most reuses first.
    case reuses = "-reuses"
    /// Fewest reuses first.
    case reusesAscending = "reuses"
    /// Most followed first.
    case followers = "-followers"
    /// Least followed first.
    case followersAscending = "followers"
    /// Most visited first.
    case views = "-views"
    /// Least visited first.
    case viewsAscending = "views"
  }

  /// Words to look for; empty for all organizations.
  public var text: String
  /// A badge that it must have: `public-service`, `certified`, `association`, `company`, `local-authority`.
  public var badge: String?
  /// What it is: `public-service`, `association`, `company`, `local-authority`, `not-specified`.
  public var producerType: String?
  /// The order.
  public var sort: Sort

  /// Makes a query for all organizations by default.
  public init(
    text: String = "", badge: String? = nil, producerType: String? = nil, sort: Sort = .relevance
  ) {
    self.text = text
    self.badge = badge
    self.producerType = producerType
    self.sort = sort
  }
}

extension OrganizationSearchQuery {
  /// What the search is asked, without the page.
  var arguments: QueryArguments {
    var arguments = QueryArguments()
    arguments.add(words: text)
    arguments.add("badge", badge)
    arguments.add("producer_type", producerType)
    arguments.add("sort", sort.rawValue)
    return arguments
  }
}
