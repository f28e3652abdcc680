extension DataGouvClient {
  /// When a resource's table was filled and from which file: `GET /api/resources/{id}/`. Two pages of rows belong
  /// together only if nothing was filled between them.
  ///
  /// Status 404 when the Tabular API does not know the resource, 410 when it was deleted.
  public func tableInfo(_ resourceID: String) async throws(DataGouvError) -> TableInfo {
    try await load(.tableInfo(resourceID))
  }

  /// The columns of a resource's table, in order, with their types and statistics:
  /// `GET /api/resources/{id}/profile/`.
  public func tableProfile(_ resourceID: String) async throws(DataGouvError) -> TableProfile {
    try await load(.tableProfile(resourceID))
  }

  /// How a resource's table can be asked, as an OpenAPI document in YAML: `GET /api/resources/{id}/swagger/`.
  ///
  /// Of a table with indexes it names the indexed columns only. Status 500 when the file was not analysed.
  public func tableDescription(_ resourceID: String) async throws(DataGouvError) -> String {
    try await load(.tableDescription(resourceID))
  }

  /// Which tables compute figures: `GET /api/aggregation-exceptions/`. Of the others a query with aggregations is
  /// refused with status 403.
  public func aggregationRights() async throws(DataGouvError) -> AggregationRights {
    try await load(.aggregationRights)
  }

  /// A page of rows: `GET /api/resources/{id}/data/`. A page beyond the end is empty, with the total if the server
  /// tells it.
  ///
  /// Names and values are written as the current server needs them, which is one decoding too many for some, and rows
  /// that are equal by the sorts are told apart by their number; a server that refuses either is asked in the plainer
  /// way, and remembered.
  ///
  /// Throws `invalidRequest` for what cannot be sent: an empty list, columns along with figures, a comma in a text
  /// that is searched for as one of several conditions, or more than fits into the 8,190 bytes of a request line. A
  /// column that is not there is status 400 with code `42703`, a comparison that its type does not take 404 with
  /// `42883`, a value that is none of its type 400 with `22P02` or `22007`, figures of a table that does not allow them
  /// 403.
  public func rows(_ query: TableQuery) async throws(DataGouvError) -> TablePage {
    let deadline = configuration.deadline(for: .tabular)
    return try await inAnyStyle(query) { style async throws(DataGouvError) in
      let endpoint = try Endpoint.rows(query, style: style)
      try endpoint.route.checkLength(on: portal)
      do throws(DataGouvError) {
        return try await load(endpoint, by: deadline)
      } catch {
        guard case .status(416, let message, _, _) = error else { throw error }
        return Self.pageBeyondEnd(of: query, message)
      }
    }
  }

  /// Asks for rows, and in a plainer way after a refusal that is about how the query was written; what answered is
  /// remembered.
  func inAnyStyle<Answer>(
    _ query: TableQuery, _ ask: (QueryStyle) async throws(DataGouvError) -> Answer
  ) async throws(DataGouvError) -> Answer {
    var style = memory.queryStyle
    var first: DataGouvError?
    while true {
      do {
        let answer = try await ask(style)
        if first != nil { memory.queryStyle = style }
        return answer
      } catch {
        guard let next = style.plainer(after: error, query) else { throw first ?? error }
        first = first ?? error
        style = next
      }
    }
  }

  /// The database says "An offset of 1020 was requested, but there are only 1000 rows."
  private static func pageBeyondEnd(of query: TableQuery, _ message: String?) -> TablePage {
    let words = message?.split(separator: " ") ?? []
    let total = words.firstIndex(of: "only").flatMap { Int(words.dropFirst($0 + 1).first ?? "") }
    return TablePage(rows: [], number: query.page, size: query.pageSize, total: total ?? 0)
  }
}
