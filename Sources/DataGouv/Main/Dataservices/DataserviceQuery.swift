/// What a list of dataservices asks for. Unlike a search it finds those of a dataset, of a reuse or of a person.
public struct DataserviceQuery: Hashable, Sendable {
  /// The orders that the list knows.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// Best match first, or the server's order without words.
    case standard = ""
    /// By title, from A to Z.
    case title
    /// By title, from Z to A.
    case titleDescending = "-title"
    /// By the address where the calls begin.
    case baseURL = "base_api_url"
    /// The same, from the last.
    case baseURLDescending = "-base_api_url"
    /// Latest created first.
    case newest = "-created"
    /// Earliest created first.
    case oldest = "created"
    /// Latest changed first.
    case lastModified = "-last_modified"
    /// Earliest changed first.
    case leastRecentlyModified = "last_modified"
    /// Most followed first.
    case followers = "-followers"
    /// Least followed first.
    case followersAscending = "followers"
    /// Most visited first.
    case views = "-views"
    /// Least visited first.
    case viewsAscending = "views"
  }

  /// Whole words to look for, all of them.
  public var text: String
  /// What narrows it, here and in searches.
  public var filters: DataserviceFilters
  /// Id of a dataset that it serves; a slug is refused with status 400.
  public var datasetID: String?
  /// Id of a reuse that uses it.
  public var reuseID: String?
  /// Id of a contact point.
  public var contactID: String?
  /// Id of the person who runs it.
  public var ownerID: String?
  /// A badge of its organization: `public-service`, `certified`, `association`, `company`, `local-authority`.
  public var organizationBadge: String?
  /// The order.
  public var sort: Sort

  /// Makes a query for all dataservices by default.
  public init(
    text: String = "", filters: DataserviceFilters = .init(), datasetID: String? = nil, sort: Sort = .standard
  ) {
    self.text = text
    self.filters = filters
    self.datasetID = datasetID
    self.sort = sort
  }
}

extension DataserviceQuery {
  /// What the list is asked, without the page.
  var arguments: QueryArguments {
    var arguments = QueryArguments()
    arguments.add(words: text)
    filters.add(to: &arguments)
    arguments.add("dataset", datasetID)
    arguments.add("reuse", reuseID)
    arguments.add("contact_point", contactID)
    arguments.add("owner", ownerID)
    arguments.add("organization_badge", organizationBadge)
    arguments.add("sort", sort.rawValue)
    return arguments
  }
}
