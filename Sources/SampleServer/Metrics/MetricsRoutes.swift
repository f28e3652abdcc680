import LocalTables

/// The routes of the Metrics API, under `/metrics`.
struct MetricsRoutes: Sendable {
  private static let notFound = Answer.text("404: Not Found", status: 404)

  let shelf: Shelf

  /// Answers a call.
  func answer(to call: Call) async throws -> Answer {
    let parts = Array(call.segments.dropFirst())
    guard call.endsInSlash else { return Self.notFound }
    if parts == ["health"] {
      return .json(["status": "ok", "version": "0.4.1", "uptime_since": .string(shelf.now.timestamp)])
    }
    guard parts.count == 3, parts[0] == "api", parts[2] == "data" else { return Self.notFound }
    let query: TabularQuery
    do { query = try TabularQuery(call.query) } catch { return TableAnswers.invalid(error) }
    guard let table = try await shelf.metrics(parts[1]) else {
      return TableAnswers.database(
        404, "PGRST205", "Could not find the table 'metric.\(parts[1])' in the schema cache")
    }
    return try TableAnswers.rows(table, query, name: parts[1], call: call, links: [:])
  }
}
