extension DataGouvClient {
  /// The dataservices that filters let through: `GET /api/1/dataservices/`.
  public func dataservices(_ query: DataserviceQuery = .init(), pageSize: Int = 20) -> Listing<Dataservice> {
    listing(.main("1/dataservices/", query.arguments), pageSize: pageSize)
  }

  /// Searches dataservices: `GET /api/2/dataservices/search/`, up to the 10,000 results that a search gives. Facets
  /// come with the pages, where the portal has a search service; it can also answer status 501 without one.
  public func searchDataservices(
    _ query: DataserviceSearchQuery, pageSize: Int = 20
  ) -> Listing<Dataservice> {
    searchResults(.main("2/dataservices/search/", query.arguments), pageSize: pageSize)
  }

  /// A dataservice by its id or slug: `GET /api/1/dataservices/{id}/`. A deleted one is status 410, a private one 404,
  /// and an archived one is there.
  public func dataservice(_ idOrSlug: String) async throws(DataGouvError) -> Dataservice {
    try await load(.record(.main("1/dataservices/\(idOrSlug.percentEncoded)/")))
  }

  /// The datasets that a dataservice serves: `GET /api/2/datasets/?dataservice={id}`. A slug is refused with
  /// status 400.
  public func datasets(ofDataservice id: String, pageSize: Int = 20) -> Listing<DatasetSummary> {
    var query = DatasetListQuery()
    query.dataserviceID = id
    return datasets(query, pageSize: pageSize)
  }

  /// A dataservice's record as RDF (DCAT): `GET /api/1/dataservices/{id}/rdf.{format}`.
  public func rdf(
    ofDataservice idOrSlug: String, as format: RDFFormat = .turtle
  ) async throws(DataGouvError) -> String {
    let route = Route.main("1/dataservices/\(idOrSlug.percentEncoded)/rdf.\(format.rawValue)")
    return try await load(.text(route, accept: format.mediaType))
  }

  /// Dataservices whose title or short name holds a text, `size` at most: `GET /api/1/dataservices/suggest/`, which
  /// older portals lack (status 404).
  public func suggestDataservices(
    _ text: String, size: Int = 10
  ) async throws(DataGouvError) -> [Suggestion] {
    try await suggestions("dataservices/suggest", text, size)
  }

  /// The newest dataservices, as an Atom feed: `GET /api/1/dataservices/recent.atom`, which takes no filters.
  public func recentDataservicesFeed() async throws(DataGouvError) -> String {
    try await load(.text(.main("1/dataservices/recent.atom"), accept: "application/atom+xml"))
  }
}
