/// What a search of discussions asks for; unlike the list it ranks what it finds.
public struct DiscussionSearchQuery: Hashable, Sendable {
  /// The orders that the search knows.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// Best match first.
    case relevance = ""
    /// Latest opened first.
    case newest = "-created"
    /// Earliest opened first.
    case oldest = "created"
    /// Latest closed first.
    case latestClosed = "-closed"
    /// Earliest closed first.
    case earliestClosed = "closed"
  }

  /// Words to look for; empty for all discussions.
  public var text: String
  /// The order.
  public var sort: Sort
  /// Whether it is closed.
  public var isClosed: Bool?
  /// How long ago it last changed at most.
  public var updated: DatasetQuery.UpdateRange?

  /// Makes a query for all discussions by default.
  public init(
    text: String = "", sort: Sort = .relevance, isClosed: Bool? = nil,
    updated: DatasetQuery.UpdateRange? = nil
  ) {
    self.text = text
    self.sort = sort
    self.isClosed = isClosed
    self.updated = updated
  }
}

extension DiscussionSearchQuery {
  /// What the search is asked, without the page.
  var arguments: QueryArguments {
    var arguments = QueryArguments()
    arguments.add(words: text)
    arguments.add("sort", sort.rawValue)
    arguments.add("closed", isClosed)
    arguments.add("last_update_range", updated?.rawValue)
    return arguments
  }
}
