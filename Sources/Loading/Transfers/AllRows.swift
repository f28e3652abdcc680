package import DataGouv
import LocalTables

/// Reads all rows of a query, whatever its page: from the table that was read here, else from the portal.
package struct AllRows: Sendable {
  /// How many rows of a local table are taken at once.
  private static let batch = 500

  private let shelf: LocalTableShelf
  private let client: @Sendable () async throws -> DataGouvClient

  /// Reads from a shelf, and from a client what is not there.
  package init(shelf: LocalTableShelf, client: @escaping @Sendable () async throws -> DataGouvClient) {
    self.shelf = shelf
    self.client = client
  }

  /// Reads the rows; tells some at a time, with how many there are if that is known.
  package func read(_ query: TableQuery, _ take: ([TablePage.Row], Int?) throws -> Void) async throws {
    guard let table = shelf.table(query.resourceID) else {
      return try await PortalRows(client: client()).read(query, take)
    }
    guard query.aggregations.isEmpty else { return try take(table.figures(query), nil) }
    let numbers = try table.rowNumbers(query)
    let columns = query.columns ?? table.columns.map(\.name)
    try take([], numbers.count)
    for start in stride(from: 0, to: numbers.count, by: Self.batch) {
      let slice = numbers[start..<min(start + Self.batch, numbers.count)]
      try take(table.rows(numbered: slice, columns: columns), numbers.count)
      // Others want to read too.
      await Task.yield()
    }
  }
}
