import Foundation

/// Whole tables, as far as the server gives them.
extension DataGouvClient {
  /// All rows of a query, one after the other, or page after page: `GET /api/resources/{id}/data/` with 50 rows a page,
  /// the most that the server gives; the query's own page does not count.
  ///
  /// The rows end at the total, at an empty page, or at one that repeats the one before. So that rows can be told apart
  /// they come with their number, chosen columns or not.
  ///
  /// A table that is filled anew while it is read throws `tableChanged`: when the total changes, every twenty pages,
  /// and before the last page it is looked whether the table is still the same (`tableInfo(_:)`). A sequence that
  /// ends well is of one filling.
  public func allRows(_ query: TableQuery) -> Listing<TablePage.Row> {
    var query = query
    query.pageSize = TableQuery.maximumPageSize
    if let columns = query.columns, !columns.contains(TablePage.Row.numberName) {
      query.columns = [TablePage.Row.numberName] + columns
    }
    let watch = TableWatch { [query] () async throws(DataGouvError) in try await tableInfo(query.resourceID) }
    return Listing(pageSize: query.pageSize) { [query] number async throws(DataGouvError) in
      var query = query
      query.page = number
      return try await watch.page(number) { () async throws(DataGouvError) in try await rows(query) }
    }
  }

  /// The most rows that the server streams.
  public static let streamLimit = 50_000

  /// The rows of a query as CSV while they come: `GET /api/resources/{id}/data/csv/`, with all columns but for
  /// those that are not chosen, and `__id` among them. The page does not count.
  ///
  /// Names in the first line are never in quotes, so a comma in one cannot be told; booleans are `t` and `f`,
  /// backslashes doubled, empty cells nothing, moments written with a space. When no row matches, there is not even a
  /// line of names but only ends of lines. What goes wrong after the first byte cannot be told by the server: compare
  /// the number of rows with `TablePage.total`.
  ///
  /// Throws status 403 when the query has more than 50,000 rows: read them by `allRows(_:)`, or take the file. Of a
  /// wrong column or value the server tells no more than status 400 or 404.
  public func csv(_ query: TableQuery) async throws(DataGouvError) -> ByteStream {
    try await rowStream(query, "csv", accept: "text/csv")
  }

  /// The rows of a query as a JSON list while they come: `GET /api/resources/{id}/data/json/`; see `csv(_:)`.
  public func json(_ query: TableQuery) async throws(DataGouvError) -> ByteStream {
    try await rowStream(query, "json", accept: "application/json")
  }

  /// The rows of a query while they come, as pages have them: those of `json(_:)`, read.
  public func streamedRows(_ query: TableQuery) async throws(DataGouvError) -> RowStream {
    RowStream(try await json(query), host: portal.tabular?.host(percentEncoded: false) ?? "")
  }

  private func rowStream(
    _ query: TableQuery, _ form: String, accept: String
  ) async throws(DataGouvError) -> ByteStream {
    try await inAnyStyle(query) { style async throws(DataGouvError) in
      let route = Route(
        service: .tabular, path: "api/resources/\(query.resourceID.percentEncoded)/data/\(form)/",
        query: try TableArguments(query, style: style).wholeQuery)
      return try await limitedStream(route, accept: accept)
    }
  }

  /// Opens a stream of rows, whose number the server limits.
  func limitedStream(_ route: Route, accept: String) async throws(DataGouvError) -> ByteStream {
    try route.checkLength(on: portal)
    do {
      return try await stream(route, accept: accept)
    } catch {
      guard case .status(403, let message, let code, let wait) = error, message?.contains("50000") == true
      else { throw error }
      throw .status(
        403,
        message: "More than 50,000 rows are not streamed: read them page by page, or take the whole file.",
        code: code, retryAfter: wait)
    }
  }
}
