extension DataGouvClient {
  /// The reuses that filters let through: `GET /api/2/reuses/`, which counts their datasets instead of embedding them.
  public func reuses(_ query: ReuseQuery = .init(), pageSize: Int = 20) -> Listing<Reuse> {
    listing(query.route(version: 2), pageSize: pageSize)
  }

  /// Searches reuses: `GET /api/2/reuses/search/`, up to the 10,000 results that a search gives. Facets come with the
  /// pages, where the portal has a search service; it can also answer status 501 without one.
  public func searchReuses(_ query: ReuseSearchQuery, pageSize: Int = 20) -> Listing<Reuse> {
    searchResults(.main("2/reuses/search/", query.arguments), pageSize: pageSize)
  }

  /// A reuse by its id or slug, with the ids and titles of its datasets: `GET /api/1/reuses/{id}/`. A deleted one is
  /// status 410, a private one 404.
  public func reuse(_ idOrSlug: String) async throws(DataGouvError) -> Reuse {
    try await load(.record(.main("1/reuses/\(idOrSlug.percentEncoded)/")))
  }

  /// The datasets that a reuse is made of: `GET /api/2/datasets/?reuse={id}`. A slug is refused with status 400.
  public func datasets(ofReuse id: String, pageSize: Int = 20) -> Listing<DatasetSummary> {
    var query = DatasetListQuery()
    query.reuseID = id
    return datasets(query, pageSize: pageSize)
  }

  /// The reuses of an organization, in one page: `GET /api/1/organizations/{org}/reuses/`.
  public func reuses(ofOrganization idOrSlug: String) async throws(DataGouvError) -> Page<Reuse> {
    try await load(.list(.main("1/organizations/\(idOrSlug.percentEncoded)/reuses/")))
  }

  /// Reuses whose title holds a text, `size` at most: `GET /api/1/reuses/suggest/`.
  public func suggestReuses(_ text: String, size: Int = 10) async throws(DataGouvError) -> [Suggestion] {
    try await suggestions("reuses/suggest", text, size)
  }

  /// The newest reuses, as an Atom feed: `GET /api/1/reuses/recent.atom`, which takes no filters.
  public func recentReusesFeed() async throws(DataGouvError) -> String {
    try await load(.text(.main("1/reuses/recent.atom"), accept: "application/atom+xml"))
  }

  /// What a reuse can be, such as `api`, with labels: `GET /api/1/reuses/types/`.
  public func reuseTypes() async throws(DataGouvError) -> [Named] { try await reuseVocabulary("types") }

  /// What a reuse can be about, such as `health`, with labels: `GET /api/1/reuses/topics/`.
  public func reuseTopics() async throws(DataGouvError) -> [Named] { try await reuseVocabulary("topics") }

  /// The badges of reuses: `GET /api/1/reuses/badges/`; data.gouv.fr has none.
  public func reuseBadges() async throws(DataGouvError) -> [Named] {
    try await load(.labels(.main("1/reuses/badges/", ["lang": configuration.language])))
  }

  private func reuseVocabulary(_ name: String) async throws(DataGouvError) -> [Named] {
    try await load(.list(.main("1/reuses/\(name)/", ["lang": configuration.language]))).items
  }
}
