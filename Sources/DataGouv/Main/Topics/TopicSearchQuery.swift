/// What a search of topics asks for; unlike the list it ranks what it finds and tells facets.
public struct TopicSearchQuery: Hashable, Sendable {
  /// Words to look for; empty for all topics.
  public var text: String
  /// Keywords that a topic must all have, in their exact spelling.
  public var tags: [String] = []
  /// Id of the organization that made it.
  public var organizationID: String?
  /// What its author is: `public-service`, `association`, `company`, `local-authority`, `user`, `not-specified`.
  public var producerType: String?
  /// Whether the portal puts it forward.
  public var isFeatured: Bool?
  /// How long ago it last changed at most.
  public var updated: DatasetQuery.UpdateRange?
  /// The order.
  public var sort: TopicQuery.Sort

  /// Makes a query for all topics by default.
  public init(text: String = "", sort: TopicQuery.Sort = .standard) {
    self.text = text
    self.sort = sort
  }
}

extension TopicSearchQuery {
  /// What the search is asked, without the page.
  var arguments: QueryArguments {
    var arguments = QueryArguments()
    arguments.add(words: text)
    arguments.add("tag", tags)
    arguments.add("organization", organizationID)
    arguments.add("producer_type", producerType)
    arguments.add("featured", isFeatured)
    arguments.add("last_update_range", updated?.rawValue)
    arguments.add("sort", sort.rawValue)
    return arguments
  }
}
