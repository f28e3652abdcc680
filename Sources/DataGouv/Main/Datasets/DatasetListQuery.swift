/// What a list of datasets asks for. Unlike a search it looks in titles only, can sort by title, and finds what is
/// archived, deleted or private.
public struct DatasetListQuery: Hashable, Sendable {
  /// The orders that lists know.
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
    /// Latest updated data first.
    case lastUpdate = "-last_update"
    /// Earliest updated data first.
    case leastRecentlyUpdated = "last_update"
    /// Most reused first.
    case reuses = "-reuses"
    /// Most followed first.
    case followers = "-followers"
    /// Most visited first.
    case views = "-views"
  }

  /// Whole words that the title must have, all of them.
  public var text: String
  /// What narrows it, here and in searches.
  public var filters: DatasetFilters
  /// A format that one of its files has, in the exact spelling that is stored: `csv` is not `CSV`.
  public var format: String?
  /// Its granularity, such as `fr:commune`.
  public var granularity: String?
  /// Name of a schema that a file follows.
  public var schema: String?
  /// Version of that schema.
  public var schemaVersion: String?
  /// Id of a dataservice that serves it.
  public var dataserviceID: String?
  /// Id of a reuse that is made of it.
  public var reuseID: String?
  /// Id of a person who follows it.
  public var followerID: String?
  /// Someone who is given credit; the server takes it and leaves it aside.
  public var credit: String?
  /// Whether it is archived; needs a key, and then shows its user's own datasets alone.
  public var isArchived: Bool?
  /// Whether it is deleted; as for archived ones.
  public var isDeleted: Bool?
  /// Whether it is private; as for archived ones.
  public var isPrivate: Bool?
  /// The order.
  public var sort: Sort

  /// Makes a query for all datasets by default.
  public init(text: String = "", filters: DatasetFilters = .init(), sort: Sort = .standard) {
    self.text = text
    self.filters = filters
    self.sort = sort
  }
}

extension DatasetListQuery {
  /// The route of a version of the API, without the page.
  func route(version: Int) -> Route {
    var arguments = QueryArguments()
    arguments.add(words: text)
    filters.add(to: &arguments)
    arguments.add("format", format)
    arguments.add("granularity", granularity)
    arguments.add("schema", schema)
    arguments.add("schema_version", schemaVersion)
    arguments.add("dataservice", dataserviceID)
    arguments.add("reuse", reuseID)
    arguments.add("followed_by", followerID)
    arguments.add("credit", credit)
    arguments.add("archived", isArchived)
    arguments.add("deleted", isDeleted)
    arguments.add("private", isPrivate)
    arguments.add("sort", sort.rawValue)
    let isOwn = isArchived != nil || isDeleted != nil || isPrivate != nil
    return .main("\(version)/datasets/", arguments, access: isOwn ? .keyed : .open)
  }
}
