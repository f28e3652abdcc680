import DataGouv

/// Reads all rows of a query from the portal, in the quickest way that its server allows.
///
/// Up to 50,000 rows come as one stream. More of them, in the file's order, come as streams of as many row numbers each;
/// in another order they come page after page, as they do from a server that streams nothing.
struct PortalRows {
  let client: DataGouvClient

  /// Reads the rows; tells some at a time, with how many there are if that is known.
  func read(_ query: TableQuery, _ take: ([TablePage.Row], Int?) throws -> Void) async throws {
    guard query.aggregations.isEmpty else { return try await readPages(query, nil, take) }
    let (total, last): (Int, Int?)
    do throws(DataGouvError) {
      (total, last) = try await extent(of: query)
    } catch .status {
      // A large table's last row can take the server longer than its first page.
      return try await readPages(query, nil, take)
    }
    if total <= DataGouvClient.streamLimit {
      try await readStream(query, total, take)
    } else if query.sorts.isEmpty, let last {
      try await readSpans(query, upTo: last, total, take)
    } else {
      try await readPages(query, total, take)
    }
  }

  /// How many rows there are, and the number of the last one in the file's order.
  private func extent(of query: TableQuery) async throws(DataGouvError) -> (total: Int, last: Int?) {
    var last = query
    last.columns = [TablePage.Row.numberName]
    last.sorts = [.init(column: TablePage.Row.numberName, isDescending: true)]
    (last.page, last.pageSize) = (1, 1)
    let page = try await client.rows(last)
    return (page.total, page.rows.first?.number)
  }

  private func readStream(
    _ query: TableQuery, _ total: Int, _ take: ([TablePage.Row], Int?) throws -> Void
  ) async throws {
    let stream: RowStream
    do {
      stream = try await client.streamedRows(query)
    } catch .status {
      return try await readPages(query, total, take)
    }
    try take([], total)
    for try await rows in stream { try take(rows, total) }
  }

  /// Row numbers are another when the table is filled anew, so it is looked whether it was.
  private func readSpans(
    _ query: TableQuery, upTo last: Int, _ total: Int, _ take: ([TablePage.Row], Int?) throws -> Void
  ) async throws {
    let filling = try? await client.tableInfo(query.resourceID).createdAt
    for start in stride(from: 0, to: last, by: DataGouvClient.streamLimit) {
      var span = query
      span.filters += [
        .column(TablePage.Row.numberName, .strictlyGreater("\(start)")),
        .column(TablePage.Row.numberName, .less("\(start + DataGouvClient.streamLimit)")),
      ]
      try take([], total)
      for try await rows in try await client.streamedRows(span) { try take(rows, total) }
    }
    if let filling, let now = try? await client.tableInfo(query.resourceID).createdAt, now != filling {
      throw DataGouvError.tableChanged
    }
  }

  private func readPages(
    _ query: TableQuery, _ total: Int?, _ take: ([TablePage.Row], Int?) throws -> Void
  ) async throws {
    for try await page in client.allRows(query).pages { try take(page.items, total) }
  }
}
