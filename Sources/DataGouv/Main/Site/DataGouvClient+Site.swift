extension DataGouvClient {
  /// The portal and what it counts: `GET /api/1/site/`.
  public func site() async throws(DataGouvError) -> Site { try await load(.record(.main("1/site/"))) }

  /// Opens a table of the whole catalogue: `GET /api/1/site/{table}.csv`.
  ///
  /// Without a filter it is a file that the portal makes from time to time, large and at once; keywords excepted. With
  /// one it is made for the answer, which then takes its time: words are looked for in titles only.
  public func export(_ table: SiteExport) async throws(DataGouvError) -> ByteStream {
    try await stream(table.route, accept: "text/csv")
  }

  /// The datasets that filters let through as RDF (DCAT), with all their files: `GET /api/1/site/catalog.{format}`. A
  /// page holds `pageSize` datasets at most; the RDF itself tells which page comes next (`hydra:next`). Status 404
  /// beyond the last page.
  public func catalog(
    _ query: DatasetListQuery = .init(), as format: RDFFormat = .turtle, page: Int = 1, pageSize: Int = 100
  ) async throws(DataGouvError) -> String {
    var route = query.route(version: 1)
    route.path = "api/1/site/catalog.\(format.rawValue)"
    route.query += [("page", "\(max(1, page))"), ("page_size", "\(max(1, pageSize))")]
    return try await load(.text(route, accept: format.mediaType))
  }

  /// Why something can be reported to the portal, such as `spam`, with labels: `GET /api/1/reports/reasons/`.
  public func reportReasons() async throws(DataGouvError) -> [Named] {
    try await load(.list(.main("1/reports/reasons/", ["lang": configuration.language]))).items
  }

  /// Why access to data can be restricted: `GET /api/1/access_type/reason_categories/`.
  public func accessReasonCategories() async throws(DataGouvError) -> [AccessReasonCategory] {
    let route = Route.main("1/access_type/reason_categories/", ["lang": configuration.language])
    return try await load(.list(route)).items
  }
}
