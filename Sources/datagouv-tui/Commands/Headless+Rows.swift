import DataGouv
import Explorer
import Views

extension Headless {
  /// A page of rows with the columns in the file's order, or the groups of all rows; says why when there are none, and
  /// which columns there are when one is not among them.
  func rows(
    _ id: String, from source: RowsSource, _ selection: RowsOptions, page: Int, pageSize: Int
  ) async throws -> RowsReport {
    var query = TableQuery(resourceID: id, page: page, pageSize: pageSize)
    do throws(DataGouvError) {
      guard selection.namesColumns else { return try await plainRows(query, from: source) }
    } catch {
      throw CommandFailure(await explanation(of: error, id))
    }
    let profile = try await profile(id, from: source)
    let question = try RowsQuestion(selection, resourceID: id, profile: profile, messages: messages)
    do throws(DataGouvError) {
      if let groups = question.groups {
        var report = RowsReport(try await source.groups(groups), columns: profile.columns)
        report.shortfall = source.shortfall
        return report
      }
      query = question.query
      query.page = page
      query.pageSize = pageSize
      var report = RowsReport(
        resourceID: id, columns: profile.columns, page: try await source.rows(query), sorts: query.sorts)
      if let names = query.columns {
        report.columns = names.compactMap { name in profile.columns.first { $0.name == name } }
      }
      report.shortfall = source.shortfall
      return report
    } catch {
      guard case .status(403, _, _, _) = error, question.groups != nil else {
        throw CommandFailure(await explanation(of: error, id))
      }
      throw CommandFailure("\(messages.groupsNotServed) \(messages.groupLocallyAdvice)")
    }
  }

  /// A page of rows of which nothing is asked: profile and rows are fetched side by side.
  private func plainRows(_ query: TableQuery, from source: RowsSource) async throws(DataGouvError)
    -> RowsReport
  {
    async let profile = Self.outcome { () async throws(DataGouvError) in
      try await source.profile(query.resourceID)
    }
    async let rows = Self.outcome { () async throws(DataGouvError) in try await source.rows(query) }
    let page = try await rows.get()
    // Without the analysis nobody knows the file's order: the alphabet's is at least the same each time.
    let columns =
      switch await profile {
      case .success(let profile): profile.columns
      case .failure: Set(page.rows.flatMap(\.cells.keys)).sorted().map { TableProfile.Column(name: $0) }
      }
    return RowsReport(resourceID: query.resourceID, columns: columns, page: page, shortfall: source.shortfall)
  }

  /// What is known of the columns, or why there is nothing.
  func profile(_ id: String, from source: RowsSource) async throws -> TableProfile {
    do {
      return try await source.profile(id)
    } catch {
      throw CommandFailure(await explanation(of: error, id))
    }
  }

  private func explanation(of error: DataGouvError, _ resourceID: String) async -> String {
    let cause = messages.cause(error)
    switch error {
    case .status(404, _, _, _), .status(410, _, _, _):
      guard let resource = try? await client.resource(resourceID).resource else { return cause }
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
