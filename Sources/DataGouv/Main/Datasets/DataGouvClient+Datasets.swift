extension DataGouvClient {
  /// Searches datasets: `GET /api/2/datasets/search/`, or the v1 list on a portal without a search service, which
  /// looks in titles only and lists formats. For archived datasets the list of v2 is asked, with a key.
  ///
  /// Beyond the last page comes an empty one. The v2 search refuses `page × pageSize` above 10,000 with status 400.
  public func search(_ query: DatasetQuery) async throws(DataGouvError) -> Page<DatasetSummary> {
    let deadline = configuration.deadline(for: .main)
    if query.refinements.isArchived != nil { return try await archived(query, by: deadline) }
    if memory.v2Search != .missing {
      do {
        let page = try await load(.search(query), by: deadline)
        memory.v2Search = .present
        memory.note(total: page.total, of: query)
        return page
      } catch {
        guard case .status(let status, _, _, _) = error, [404, 405, 501].contains(status) else { throw error }
        if memory.v2Search == .present {
          guard status == 404, query.page > 1 else { throw error }
          return pageBeyondEnd(of: query)
        }
      }
    }
    do {
      let page = try await load(try .list(query), by: deadline)
      // A search that is there answers its first page; a later one can be beyond the end.
      if query.page == 1 { memory.v2Search = .missing }
      memory.note(total: page.total, of: query)
      return page
    } catch {
      guard case .status(404, _, _, _) = error, query.page > 1 else { throw error }
      return pageBeyondEnd(of: query)
    }
  }

  private func archived(
    _ query: DatasetQuery, by deadline: Deadline
  ) async throws(DataGouvError) -> Page<DatasetSummary> {
    do {
      let page = try await load(try .archived(query), by: deadline)
      memory.note(total: page.total, of: query)
      return page
    } catch {
      guard case .status(404, _, _, _) = error, query.page > 1 else { throw error }
      return pageBeyondEnd(of: query)
    }
  }

  private func pageBeyondEnd(of query: DatasetQuery) -> Page<DatasetSummary> {
    Page(items: [], number: query.page, size: query.pageSize, total: memory.lastTotal(of: query) ?? 0)
  }

  /// A dataset by its id or slug, old slugs included: `GET /api/2/datasets/{id}/`, or v1 where v2 is missing.
  ///
  /// A deleted one is status 410, a private one 404.
  public func dataset(_ idOrSlug: String) async throws(DataGouvError) -> Dataset {
    try await preferringV2(.dataset(idOrSlug, language: configuration.language)) {
      .v1Dataset(idOrSlug, language: configuration.language)
    }
  }

  /// Files of a dataset in the producer's order, those whose title holds `matching` if that is given:
  /// `GET /api/2/datasets/{id}/resources/`, or the v1 record where v2 is missing. Beyond the last page comes an
  /// empty one.
  public func resources(
    of datasetID: String, page: Int = 1, pageSize: Int = 50, matching: String? = nil
  ) async throws(DataGouvError) -> Page<Resource> {
    let page = max(1, page)
    let size = max(1, pageSize)
    return try await preferringV2(.resources(of: datasetID, page: page, pageSize: size, matching: matching)) {
      .v1Resources(of: datasetID, page: page, pageSize: size, matching: matching)
    }
  }

  /// A file by its UUID, and the dataset it belongs to: `GET /api/2/datasets/resources/{id}/`. Files of the
  /// community are found too.
  public func resource(_ id: String) async throws(DataGouvError) -> ResourceOwner {
    try await load(.resource(id))
  }

  /// The results of a search, page after page: as `search(_:)`, from the first page on, up to the 10,000 that the
  /// search gives.
  public func results(of query: DatasetQuery) -> Listing<DatasetSummary> {
    let size = max(1, query.pageSize)
    var listing = Listing(pageSize: size) { page async throws(DataGouvError) in
      var query = query
      query.page = page
      return try await search(query)
    }
    listing.maximumPages = DatasetQuery.window / size
    return listing
  }

  /// The datasets that filters let through: `GET /api/2/datasets/`, or the v1 list where v2 is missing.
  ///
  /// Without archived, deleted and private ones, unless the query asks for them, which needs a key.
  public func datasets(
    _ query: DatasetListQuery = .init(), pageSize: Int = 20
  ) -> Listing<DatasetSummary> {
    Listing(pageSize: pageSize) { page async throws(DataGouvError) in
      try await preferringV2(.page(query.route(version: 2), page: page, size: pageSize)) {
        .page(query.route(version: 1), page: page, size: pageSize)
      }
    }
  }

  /// The schemas that a dataset's files say they follow, each once: `GET /api/2/datasets/{id}/schemas/`.
  public func schemas(ofDataset idOrSlug: String) async throws(DataGouvError) -> [SchemaReference] {
    try await load(.list(.main("2/datasets/\(idOrSlug.percentEncoded)/schemas/"))).items
  }

  /// A dataset's record as RDF (DCAT): `GET /api/1/datasets/{id}/rdf.{format}`.
  public func rdf(
    ofDataset idOrSlug: String, as format: RDFFormat = .turtle
  ) async throws(DataGouvError) -> String {
    let route = Route.main("1/datasets/\(idOrSlug.percentEncoded)/rdf.\(format.rawValue)")
    return try await load(.text(route, accept: format.mediaType))
  }

  /// The newest datasets that filters let through, as an Atom feed: `GET /api/1/datasets/recent.atom`.
  public func recentDatasetsFeed(
    _ query: DatasetListQuery = .init()
  ) async throws(DataGouvError) -> String {
    var route = query.route(version: 1)
    route.path += "recent.atom"
    return try await load(.text(route, accept: "application/atom+xml"))
  }

  /// Asks v2, and v1 as long as v2 has not been seen; remembers which one answered.
  private func preferringV2<Answer>(
    _ endpoint: Endpoint<Answer>, fallback: () -> Endpoint<Answer>
  ) async throws(DataGouvError) -> Answer {
    let deadline = configuration.deadline(for: .main)
    guard memory.v2Datasets != .missing else { return try await load(fallback(), by: deadline) }
    do {
      let answer = try await load(endpoint, by: deadline)
      memory.v2Datasets = .present
      return answer
    } catch {
      guard memory.v2Datasets == .unknown, case .status(let status, _, _, _) = error,
        [404, 405, 501].contains(status)
      else { throw error }
    }
    let answer = try await load(fallback(), by: deadline)
    memory.v2Datasets = .missing
    return answer
  }
}
