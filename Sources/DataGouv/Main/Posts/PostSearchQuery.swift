/// What a search of posts asks for; unlike the list it looks into the texts too.
public struct PostSearchQuery: Hashable, Sendable {
  /// The orders that the search knows.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// Best match first.
    case relevance = ""
    /// Latest published first.
    case lastPublished = "-published"
    /// Earliest published first.
    case firstPublished = "published"
    /// Latest begun first.
    case newest = "-created"
    /// Earliest begun first.
    case oldest = "created"
    /// Latest changed first.
    case lastModified = "-last_modified"
    /// Earliest changed first.
    case leastRecentlyModified = "last_modified"
  }

  /// Words to look for; empty for all posts.
  public var text: String
  /// Keywords that it must all have.
  public var tags: [String]
  /// How long ago it last changed at most.
  public var updated: DatasetQuery.UpdateRange?
  /// The order.
  public var sort: Sort

  /// Makes a query for all posts by default.
  public init(
    text: String = "", tags: [String] = [], updated: DatasetQuery.UpdateRange? = nil,
    sort: Sort = .relevance
  ) {
    self.text = text
    self.tags = tags
    self.updated = updated
    self.sort = sort
  }
}

extension PostSearchQuery {
  /// What the search is asked, without the page.
  var arguments: QueryArguments {
    var arguments = QueryArguments()
    arguments.add(words: text)
    arguments.add("tag", tags)
    arguments.add("last_update_range", updated?.rawValue)
    arguments.add("sort", sort.rawValue)
    return arguments
  }
}
