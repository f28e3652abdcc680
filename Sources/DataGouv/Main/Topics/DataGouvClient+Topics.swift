/// Topics are in v2 only: `/api/1/topics/` does not exist.
extension DataGouvClient {
  /// The topics that filters let through: `GET /api/2/topics/`.
  public func topics(_ query: TopicQuery = .init(), pageSize: Int = 20) -> Listing<Topic> {
    listing(query.route, pageSize: pageSize)
  }

  /// Searches topics: `GET /api/2/topics/search/`, up to the 10,000 results that a search gives. Facets come with the
  /// pages, where the portal has a search service; it can also answer status 501 without one.
  public func searchTopics(_ query: TopicSearchQuery, pageSize: Int = 20) -> Listing<Topic> {
    searchResults(.main("2/topics/search/", query.arguments), pageSize: pageSize)
  }

  /// A topic by its id or slug: `GET /api/2/topics/{id}/`. A private one is there for whoever knows it.
  public func topic(_ idOrSlug: String) async throws(DataGouvError) -> Topic {
    try await load(.record(.main("2/topics/\(idOrSlug.percentEncoded)/")))
  }

  /// What a topic holds: `GET /api/2/topics/{id}/elements/`. Elements tell the class and the id of what they refer
  /// to, and no more of it; some may be gone.
  public func elements(
    ofTopic idOrSlug: String, _ query: TopicElementQuery = .init(), pageSize: Int = 20
  ) -> Listing<TopicElement> {
    listing(.main("2/topics/\(idOrSlug.percentEncoded)/elements/", query.arguments), pageSize: pageSize)
  }
}
