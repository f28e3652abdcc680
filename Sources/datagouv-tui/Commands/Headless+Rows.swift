import DataGouv
import Views

extension Headless {
  /// A page of rows with the columns in the file's order; says why when the file has no rows, and which columns there
  /// are when it cannot be sorted by the one named.
  func rows(_ query: TableQuery) async throws -> RowsReport {
    let client = client
    async let profile = Self.outcome { () async throws(DataGouvError) in
      try await client.tableProfile(query.resourceID)
    }
    async let rows = Self.outcome { () async throws(DataGouvError) in try await client.rows(query) }
    switch (await profile, await rows) {
    case (.success(let profile), .success(let page)):
      return RowsReport(
        resourceID: query.resourceID, columns: profile.columns, page: page, sort: query.sorts.first)
    case (.failure, .success(let page)):
      // Without the analysis nobody knows the file's order: the alphabet's is at least the same each time.
      let names = Set(page.rows.flatMap(\.cells.keys)).sorted()
      let columns = names.map { TableProfile.Column(name: $0) }
      return RowsReport(resourceID: query.resourceID, columns: columns, page: page, sort: query.sorts.first)
    case (let profile, .failure(let error)):
      throw CommandFailure(await explanation(of: error, query, try? profile.get()))
    }
  }

  private func explanation(
    of error: DataGouvError, _ query: TableQuery, _ profile: TableProfile?
  ) async -> String {
    let cause = messages.cause(error)
    switch error {
    case .status(400, _, _, _) where !query.sorts.isEmpty && profile != nil:
      return "\(cause)\n\(messages.columns(profile?.columns.map(\.name) ?? []))"
    case .status(404, _, _, _), .status(410, _, _, _):
      guard let resource = try? await client.resource(query.resourceID).resource else { return cause }
      let reason =
        resource.browsability == .browsable ? messages.tableGone : messages.reason(resource.browsability)
      return messages.noRows(of: resource.title, reason: reason, address: resource.url)
    default: return cause
    }
  }

  private static func outcome<Value: Sendable>(
    _ call: @Sendable () async throws(DataGouvError) -> Value
  ) async -> Result<Value, DataGouvError> {
    do { return .success(try await call()) } catch { return .failure(error) }
  }
}
