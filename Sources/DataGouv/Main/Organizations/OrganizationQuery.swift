/// What a list of organizations asks for. Unlike a search it looks in names only, and finds one by its SIRET number.
public struct OrganizationQuery: Hashable, Sendable {
  /// The orders that the list knows.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// Best match first, or the server's own order without words.
    case standard = ""
    /// By name, from A to Z.
    case name
    /// By name, from Z to A.
    case nameDescending = "-name"
    /// Latest registered first.
    case newest = "-created"
    /// Earliest registered first.
    case oldest = "created"
    /// Latest changed first.
    case lastModified = "-last_modified"
    /// Earliest changed first.
    case leastRecentlyModified = "last_modified"
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

  /// Whole words that the name must have, all of them.
  public var text: String
  /// A badge that it must have, such as `certified`; the list refuses one that it does not know with status 400.
  public var badge: String?
  /// Its whole name, in capitals or not.
  public var name: String?
  /// Its number in the French register of businesses (SIRET).
  public var businessNumber: String?
  /// The order.
  public var sort: Sort

  /// Makes a query for all organizations by default.
  public init(
    text: String = "", badge: String? = nil, name: String? = nil, businessNumber: String? = nil,
    sort: Sort = .standard
  ) {
    self.text = text
    self.badge = badge
    self.name = name
    self.businessNumber = businessNumber
    self.sort = sort
  }
}

extension OrganizationQuery {
  /// What the list is asked, without the page.
  var arguments: QueryArguments {
    var arguments = QueryArguments()
    arguments.add(words: text)
    arguments.add("badge", badge)
    arguments.add("name", name)
    arguments.add("business_number_id", businessNumber)
    arguments.add("sort", sort.rawValue)
    return arguments
  }
}
