/// What a list of notifications asks for.
public struct PortalNotificationQuery: Hashable, Sendable {
  /// The orders that the list knows.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// The server's own.
    case standard = ""
    /// Latest first.
    case newest = "-created"
    /// Earliest first.
    case oldest = "created"
    /// Latest changed first.
    case lastModified = "-last_modified"
    /// Earliest changed first.
    case leastRecentlyModified = "last_modified"
    /// Latest handled first.
    case lastHandled = "-handled_at"
    /// Earliest handled first.
    case firstHandled = "handled_at"
  }

  /// What happened, such as `reuse.created`; a type that the server does not know is refused with status 400.
  public var type: String?
  /// Whether the user is done with it.
  public var isHandled: Bool?
  /// The order.
  public var sort: Sort

  /// Makes a query for all notifications by default.
  public init(type: String? = nil, isHandled: Bool? = nil, sort: Sort = .standard) {
    self.type = type
    self.isHandled = isHandled
    self.sort = sort
  }
}

extension PortalNotificationQuery {
  /// What the list is asked, without the page.
  var arguments: QueryArguments {
    var arguments = QueryArguments()
    arguments.add("type", type)
    arguments.add("handled", isHandled)
    arguments.add("sort", sort.rawValue)
    return arguments
  }
}
