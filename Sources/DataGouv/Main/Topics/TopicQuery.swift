/// What a list of topics asks for; a filter that is not set does not narrow. Objects are told by their ids: a slug is
/// refused with status 400.
public struct TopicQuery: Hashable, Sendable {
  /// The orders that lists and searches know.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// The server's order: latest created first in a list, best match first in a search.
    case standard = ""
    /// By name, from A to Z.
    case name
    /// By name, from Z to A.
    case nameDescending = "-name"
    /// Latest created first.
    case newest = "-created"
    /// Earliest created first.
    case oldest = "created"
    /// Latest changed first.
    case lastModified = "-last_modified"
    /// Earliest changed first.
    case leastRecentlyModified = "last_modified"
  }

  /// Whole words to look for, all of them.
  public var text: String
  /// Keywords that a topic must all have, in their exact spelling.
  public var tags: [String] = []
  /// Id of the organization that made it.
  public var organizationID: String?
  /// Id of the person who made it.
  public var ownerID: String?
  /// Id of a dataset that it holds.
  public var datasetID: String?
  /// Id of a reuse that it holds.
  public var reuseID: String?
  /// Id of a dataservice that it holds.
  public var dataserviceID: String?
  /// Id of a territory that it is about, such as `fr:commune:75056`.
  public var zone: String?
  /// The size of its territories, such as `fr:commune`.
  public var granularity: String?
  /// Whether the portal puts it forward.
  public var isFeatured: Bool?
  /// Whether it is private; needs a key, and then shows its user's own topics alone.
  public var isPrivate: Bool?
  /// The order.
  public var sort: Sort

  /// Makes a query for all topics by default.
  public init(text: String = "", sort: Sort = .standard) {
    self.text = text
    self.sort = sort
  }
}

extension TopicQuery {
  /// The route, without the page.
  var route: Route {
    var arguments = QueryArguments()
    arguments.add(words: text)
    arguments.add("tag", tags)
    arguments.add("organization", organizationID)
    arguments.add("owner", ownerID)
    arguments.add("dataset", datasetID)
    arguments.add("reuse", reuseID)
    arguments.add("dataservice", dataserviceID)
    arguments.add("geozone", zone)
    arguments.add("granularity", granularity)
    arguments.add("featured", isFeatured)
    arguments.add("private", isPrivate)
    arguments.add("sort", sort.rawValue)
    return .main("2/topics/", arguments, access: isPrivate == nil ? .open : .keyed)
  }
}
