/// Where the portal copies records from, and how that went.
extension DataGouvClient {
  /// The sources that filters let through, those that wait for their validation among them:
  /// `GET /api/1/harvest/sources/`.
  public func harvestSources(
    _ query: HarvestSourceQuery = .init(), pageSize: Int = 20
  ) -> Listing<HarvestSource> {
    listing(.main("1/harvest/sources/", query.arguments), pageSize: pageSize)
  }

  /// A source by its id or slug: `GET /api/1/harvest/source/{id}/`.
  public func harvestSource(_ idOrSlug: String) async throws(DataGouvError) -> HarvestSource {
    try await load(.record(.main("1/harvest/source/\(idOrSlug.percentEncoded)/")))
  }

  /// The times that a source was copied, the last one first: `GET /api/1/harvest/source/{id}/jobs/`.
  public func harvestJobs(ofSource idOrSlug: String, pageSize: Int = 20) -> Listing<HarvestJob> {
    listing(.main("1/harvest/source/\(idOrSlug.percentEncoded)/jobs/"), pageSize: pageSize)
  }

  /// A job by its id: `GET /api/1/harvest/job/{id}/`.
  public func harvestJob(_ id: String) async throws(DataGouvError) -> HarvestJob {
    try await load(.record(.main("1/harvest/job/\(id.percentEncoded)/")))
  }

  /// The records that a job found, or those that ended in one way: `GET /api/1/harvest/job/{id}/items/`.
  public func harvestItems(
    ofJob id: String, status: HarvestItem.Status? = nil, pageSize: Int = 20
  ) -> Listing<HarvestItem> {
    let route = Route.main("1/harvest/job/\(id.percentEncoded)/items/", ["status": status?.rawValue])
    return listing(route, pageSize: pageSize)
  }

  /// The ways to read catalogues that the portal knows: `GET /api/1/harvest/backends/`.
  public func harvestBackends() async throws(DataGouvError) -> [HarvestBackend] {
    try await load(.list(.main("1/harvest/backends/", ["lang": configuration.language]))).items
  }
}
