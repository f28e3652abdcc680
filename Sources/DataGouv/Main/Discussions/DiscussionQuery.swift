/// Which discussions a list shows; a filter that is not set does not narrow.
public struct DiscussionQuery: Hashable, Sendable {
  /// The orders that the list knows.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// Latest opened first.
    case newest = "-created"
    /// Earliest opened first.
    case oldest = "created"
    /// Latest comment first.
    case latestComment = "-discussion.posted_on"
    /// Earliest comment first.
    case earliestComment = "discussion.posted_on"
    /// Latest closed first.
    case latestClosed = "-closed"
    /// Open ones, then earliest closed first.
    case earliestClosed = "closed"
    /// By title, from A to Z.
    case title
    /// By title, from Z to A.
    case titleDescending = "-title"
  }

  /// Whole words to look for, all of them.
  public var text: String
  /// The order.
  public var sort: Sort
  /// Whether it is closed.
  public var isClosed: Bool?
  /// Ids of what it may be about, of whatever class; a slug is refused with status 400.
  public var subjectIDs: [String]
  /// Id of the organization whose datasets, reuses and dataservices it is about.
  public var organizationID: String?
  /// Id of a person who took part.
  public var userID: String?

  /// Makes a query for all discussions by default.
  public init(
    text: String = "", sort: Sort = .newest, isClosed: Bool? = nil, subjectIDs: [String] = [],
    organizationID: String? = nil, userID: String? = nil
  ) {
    self.text = text
    self.sort = sort
    self.isClosed = isClosed
    self.subjectIDs = subjectIDs
    self.organizationID = organizationID
    self.userID = userID
  }
}

extension DiscussionQuery {
  /// What the list is asked, without the page.
  var arguments: QueryArguments {
    var arguments = QueryArguments()
    arguments.add(words: text)
    arguments.add("sort", sort.rawValue)
    arguments.add("closed", isClosed)
    arguments.add("for", subjectIDs)
    arguments.add("org", organizationID)
    arguments.add("user", userID)
    return arguments
  }
}
