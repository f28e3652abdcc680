/// Whose activity is asked for, or on what. Ids alone are taken, and keys that the server knows:
/// anything else is status 400.
public struct ActivityQuery: Hashable, Sendable {
  /// The orders that the list knows.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// Latest first.
    case newest = "-created_at"
    /// Earliest first.
    case oldest = "created_at"
  }

  /// Id of the person who did it.
  public var userID: String?
  /// Id of the organization in whose name it was done, or that it was done to.
  public var organizationID: String?
  /// Id of what it was done to.
  public var subjectID: String?
  /// What was done, such as `dataset:created`; any of several.
  public var keys: [String]
  /// The order.
  public var sort: Sort

  /// Makes a query for everything by default.
  public init(
    userID: String? = nil, organizationID: String? = nil, subjectID: String? = nil, keys: [String] = [],
    sort: Sort = .newest
  ) {
    self.userID = userID
    self.organizationID = organizationID
    self.subjectID = subjectID
    self.keys = keys
    self.sort = sort
  }
}

extension ActivityQuery {
  /// What the list is asked, without the page; newest first is the server's own order.
  var arguments: QueryArguments {
    var arguments = QueryArguments()
    arguments.add("user", userID)
    arguments.add("organization", organizationID)
    arguments.add("related_to", subjectID)
    arguments.add("key", keys)
    arguments.add("sort", sort == .newest ? nil : sort.rawValue)
    return arguments
  }
}
