extension DataGouvClient {
  /// The discussions that filters let through, each with its comments: `GET /api/1/discussions/`.
  public func discussions(_ query: DiscussionQuery = .init(), pageSize: Int = 20) -> Listing<Discussion> {
    listing(.main("1/discussions/", query.arguments), pageSize: pageSize)
  }

  /// Searches discussions: `GET /api/2/discussions/search/`, up to the 10,000 results that a search gives. Facets come
  /// with the pages, where the portal has a search service; it can also answer status 501 without one.
  public func searchDiscussions(
    _ query: DiscussionSearchQuery, pageSize: Int = 20
  ) -> Listing<Discussion> {
    searchResults(.main("2/discussions/search/", query.arguments), pageSize: pageSize)
  }

  /// A discussion with its comments by its id: `GET /api/1/discussions/{id}/`. Status 404 when there is none.
  public func discussion(_ id: String) async throws(DataGouvError) -> Discussion {
    try await load(.record(.main("1/discussions/\(id.percentEncoded)/")))
  }

  /// All discussions about what an organization publishes, in one page: `GET /api/1/organizations/{org}/discussions/`.
  /// For a part of them, ask for `discussions(_:pageSize:)` with `DiscussionQuery.organizationID`.
  public func discussions(
    ofOrganization idOrSlug: String
  ) async throws(DataGouvError) -> Page<Discussion> {
    try await load(.list(.main("1/organizations/\(idOrSlug.percentEncoded)/discussions/")))
  }
}
