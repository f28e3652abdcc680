/// What was counted of the catalogue: visits of pages and requests for files.
extension DataGouvClient {
  /// Rows of a table of the Metrics API: `GET /api/{table}/data/`, page after page of 50 at most.
  ///
  /// Each page throws `serviceMissing` on a portal without a Metrics API, `invalidRequest` for what cannot be sent, and
  /// status 404 where the portal lacks the table.
  public func metrics<Row>(_ query: MetricsTableQuery<Row>) -> Listing<Row> {
    let deadline = configuration.metricsDeadline
    return Listing(pageSize: query.pageSize) { page async throws(DataGouvError) in
      try await metrics(query, page: page, by: Deadline(deadline))
    }
  }

  /// The rows that come first by a figure, largest first, those without a value last: `GET /api/{table}/data/`.
  ///
  /// - Parameters:
  ///   - table: Of totals, such as `.datasetTotals`, or of months.
  ///   - figure: What counts, such as `.downloads`.
  ///   - month: The month, of a table of months; where a dataset has two rows for it, both are in the list.
  ///   - count: How many rows at most; 50 come by a request.
  public func leaders<Row>(
    _ table: MetricsTable<Row>, by figure: MetricsTable<Row>.Figure, in month: Month? = nil, count: Int = 10
  ) async throws(DataGouvError) -> [Row] {
    let count = max(1, count)
    let query = MetricsTableQuery(
      table, months: month.map { $0...$0 }, order: .largest(figure),
      pageSize: min(count, MetricsTableQuery<Row>.maximumPageSize))
    var rows: [Row] = []
    for try await row in metrics(query) {
      rows.append(row)
      if rows.count == count { break }
    }
    return rows
  }

  /// The rows of a query as CSV while they come: `GET /api/{table}/data/csv/`; without a line of names when no row
  /// matches. Throws status 403 when they are more than 50,000: read them by `metrics(_:)`, or ask for fewer months.
  public func metricsCSV<Row>(_ query: MetricsTableQuery<Row>) async throws(DataGouvError) -> ByteStream {
    let arguments = try query.arguments(memory.metricsStyle)
    return try await limitedStream(
      Route(service: .metrics, path: "api/\(query.table.name)/data/csv/", query: arguments.wholeQuery),
      accept: "text/csv")
  }

  /// All months of a query's rows, added up by month, oldest first: `GET /api/{table}/data/`, as many pages as it
  /// takes.
  public func series<Row: MonthlyRow>(
    _ query: MetricsTableQuery<Row>
  ) async throws(DataGouvError) -> MonthlySeries {
    var series = MonthlySeries(figures: [])
    for try await row in metrics(query) { series.add(row.figures) }
    return series
  }

  /// The newest months of a dataset, a resource or something else that the Metrics API has rows for, oldest first:
  /// `GET /api/datasets/data/`, `/api/resources/data/` and so on, as many pages as it takes within one deadline.
  ///
  /// A subject without traffic has an empty series. Throws `serviceMissing` on a portal without a Metrics API.
  public func months(_ query: MetricsQuery) async throws(DataGouvError) -> MonthlySeries {
    let (table, id) = query.subject.table
    let deadline = configuration.deadline(for: .metrics)
    let wanted = min(max(1, query.months), 1_000)
    // One more than wanted: only the row after a month's last tells that the month is complete.
    let rows = MetricsTableQuery(
      table, subjects: [id].compactMap(\.self), order: .newestFirst, pageSize: wanted + 1)
    var series = MonthlySeries(figures: [])
    var pages = Listing(pageSize: rows.pageSize) { page async throws(DataGouvError) in
      try await metrics(rows, page: page, by: deadline)
    }.pages.makeAsyncIterator()
    while series.figures.count <= wanted, let page = try await pages.next() {
      for row in page.items { series.add(row) }
      if page.items.count + page.skipped.count < rows.pageSize { break }
    }
    return MonthlySeries(figures: series.figures.suffix(wanted))
  }

  /// A page of rows. A server that takes one column to sort by is asked for that one, and remembered.
  private func metrics<Row>(
    _ query: MetricsTableQuery<Row>, page: Int, by deadline: Deadline
  ) async throws(DataGouvError) -> Page<Row> {
    let style = memory.metricsStyle
    let endpoint = try Endpoint.metrics(query, page: page, style: style)
    try endpoint.route.checkLength(on: portal)
    do {
      return try await load(endpoint, by: deadline)
    } catch {
      guard case .status(400, _, let code, _) = error, style.breaksTies,
        code == nil || code == "PGRST100" || code == "42703"
      else { throw error }
      let plain = QueryStyle(breaksTies: false)
      guard let answer = try? await load(Endpoint.metrics(query, page: page, style: plain), by: deadline)
      else {
        throw error
      }
      memory.metricsStyle = plain
      return answer
    }
  }
}
