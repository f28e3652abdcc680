extension DataGouvClient {
  /// The portal's news and pages: `GET /api/1/posts/`. The pages alone are those of `PostQuery.Kind.page`: the portal
  /// has no route `/pages/`.
  public func posts(_ query: PostQuery = .init(), pageSize: Int = 20) -> Listing<PostSummary> {
    listing(query.route, pageSize: pageSize)
  }

  /// Searches posts: `GET /api/2/posts/search/`, up to the 10,000 results that a search gives. Facets come with the
  /// pages, where the portal has a search service; it can also answer status 501 without one.
  public func searchPosts(_ query: PostSearchQuery, pageSize: Int = 20) -> Listing<PostSummary> {
    searchResults(.main("2/posts/search/", query.arguments), pageSize: pageSize)
  }

  /// A post with its text, by id or slug: `GET /api/1/posts/{post}/`. Status 404 for a draft.
  public func post(_ idOrSlug: String) async throws(DataGouvError) -> Post {
    try await load(.record(.main("1/posts/\(idOrSlug.percentEncoded)/")))
  }

  /// The newest posts, as an Atom feed: `GET /api/1/posts/recent.atom`.
  public func recentPostsFeed() async throws(DataGouvError) -> String {
    try await load(.text(.main("1/posts/recent.atom"), accept: "application/atom+xml"))
  }
}
