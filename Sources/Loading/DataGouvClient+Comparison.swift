import DataGouv
import Explorer

extension DataGouvClient {
  /// What each file of a dataset was downloaded in all, the most first, two hundred at most.
  func fileShares(of datasetID: String) async throws(DataGouvError) -> [FileShare] {
    async let files = try? resources(of: datasetID, pageSize: 100).items
    let query = MetricsTableQuery(
      .resourceTotals, filters: [.column("dataset_id", .exact(datasetID))], order: .largest(.downloads))
    var shares: [FileShare] = []
    for try await row in metrics(query) {
      shares.append(FileShare(id: row.resourceID, title: nil, downloads: row.downloads ?? 0))
      if shares.count == 200 { break }
    }
    let titles = Dictionary((await files ?? []).map { ($0.id, $0.title) }) { first, _ in first }
    return shares.map { FileShare(id: $0.id, title: titles[$0.id], downloads: $0.downloads) }
  }

  /// The things of a comparison, each with its months up to one.
  func comparison(
    of scope: ComparisonState.Scope, by measure: MetricsState.Measure, through month: Month
  ) async throws(DataGouvError) -> [ComparisonState.Item] {
    let months = month.advanced(by: 1 - ComparisonState.months)...month
    switch scope {
    case .files(let datasetID):
      let shares = try await fileShares(of: datasetID).prefix(ComparisonState.limit)
      let series = try await series(
        MetricsTableQuery(.resources, subjects: shares.map(\.id), months: months), of: \.resourceID)
      return shares.map { .init(.resource($0.id), title: $0.title, series: series[$0.id] ?? .empty) }
    case .producer(let id):
      let ids = try await mostUsedDatasets(of: id, by: measure, in: month.advanced(by: -1))
      async let titles = titles(of: .datasets, ids)
      let series = try await sparks(of: ids, months)
      let known = (try? await titles) ?? [:]
      return ids.map { .init(.dataset($0), title: known[$0].flatMap(\.self), series: series[$0] ?? .empty) }
    case .marked(let marked):
      let series = try await sparks(of: marked.map(\.id), months)
      return marked.map { .init(.dataset($0.id), title: $0.title, series: series[$0.id] ?? .empty) }
    }
  }

  /// The months of several datasets, as few pages as they take; one without any has an empty series.
  func sparks(of ids: [String], _ months: ClosedRange<Month>) async throws(DataGouvError) -> [String:
    MonthlySeries]
  {
    let known = try await series(
      MetricsTableQuery(.datasets, subjects: ids, months: months), of: \.datasetID)
    return Dictionary(ids.map { ($0, known[$0] ?? .empty) }) { first, _ in first }
  }

  /// The rows of a table of months, by what they are of.
  private func series<Row: MonthlyRow>(
    _ query: MetricsTableQuery<Row>, of id: any KeyPath<Row, String> & Sendable
  ) async throws(DataGouvError) -> [String: MonthlySeries] {
    // Without an id the whole table would be asked for.
    guard !query.subjects.isEmpty else { return [:] }
    var series: [String: MonthlySeries] = [:]
    for try await row in metrics(query) { series[row[keyPath: id], default: .empty].add(row.figures) }
    return series
  }

  /// The datasets of an organization that were used most in a month; where nothing was counted, those that the portal
  /// lists first.
  private func mostUsedDatasets(
    of organizationID: String, by measure: MetricsState.Measure, in month: Month
  ) async throws(DataGouvError) -> [String] {
    let query = MetricsTableQuery(
      .datasets, months: month...month, filters: [.column("organization_id", .exact(organizationID))],
      order: .largest(measure == .visits ? .visits : .downloads), pageSize: ComparisonState.limit)
    var ids: [String] = []
    for row in try await metrics(query).page(1).items where !ids.contains(row.datasetID) {
      ids.append(row.datasetID)
    }
    if !ids.isEmpty { return ids }
    return try await datasets(ofOrganization: organizationID, pageSize: ComparisonState.limit).page(1).items
      .map(\.id)
  }
}

extension MonthlySeries {
  /// No month.
  fileprivate static var empty: MonthlySeries { MonthlySeries(figures: []) }
}
