extension DataGouvClient {
  /// Searches datasets: `GET /api/2/datasets/search/`, or the v1 list on a portal without a search service, which
  /// looks in titles only and lists formats.
  ///
  /// Beyond the last page comes an empty one. The v2 search refuses `page × pageSize` above 10,000 with status 400.
  public func search(_ query: DatasetQuery) async throws(DataGouvError) -> Page<DatasetSummary> {
    let deadline = configuration.deadline(for: .main)
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
      let page = try await load(.list(query), by: deadline)
      // A search that is there answers its first page; a later one can be beyond the end.
      if query.page == 1 { memory.v2Search = .missing }
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
