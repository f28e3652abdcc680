import DataGouv
import Explorer
import Foundation
import Loading
import SampleServer
import Testing

/// One suite of queries, asked of a table that the sample server hosts and of its file, fetched and read here: the pane
/// cannot tell the two apart. One question at a time: the client does not wait for a connection as long as a busy
/// machine can take.
@Suite(.serialized)
struct QuerySuiteTests {
  static let sales = "3051525b-3afb-4ebf-a71e-5b66335b7a5d"

  private struct Both: Sendable {
    var client: DataGouvClient
    var shelf: LocalTableShelf
    var hosted: TableProfile
    var local: TableProfile
    /// Rows from which values are taken that occur.
    var rows: [TablePage.Row]
  }

  private static let both: Task<Both, any Error> = Task {
    let client = DataGouvClient(
      portal: try await SampleServer.start().portal, configuration: .patient())
    let shelf = LocalTableShelf(folder: nil)
    let file = try await client.resource(sales).resource
    let result = await FileReading(shelf: shelf) { client }.read(
      FileImport(id: sales, origin: .address(file.url))
    ) { _ in }
    guard case .imported(_, let local?) = try result.get() else { throw CancellationError() }
    return Both(
      client: client, shelf: shelf, hosted: try await client.tableProfile(sales), local: local,
      rows: try await client.rows(TableQuery(resourceID: sales, pageSize: 50)).rows)
  }

  private func check(_ query: TableQuery) async throws {
    let both = try await Self.both.value
    let hosted = try await both.client.rows(query)
    let local = try #require(try both.shelf.rows(query)?.get())
    #expect(hosted.total == local.total, "\(query)")
    #expect(hosted.rows.count == local.rows.count, "\(query)")
    for (hosted, local) in zip(hosted.rows, local.rows) {
      #expect(hosted.number == local.number, "\(query.sorts)")
      let odd = local.cells.filter { hosted.cells[$0.key] != $0.value }
      #expect(odd.isEmpty && hosted.cells.count == local.cells.count, "row \(hosted.number ?? 0)")
    }
  }

  @Test func `both have the same columns, in the same order, of the same types`() async throws {
    let both = try await Self.both.value
    #expect(both.hosted.columns.map(\.name) == both.local.columns.map(\.name))
    #expect(both.hosted.columns.map(\.type) == both.local.columns.map(\.type))
    #expect(both.hosted.columns.map(\.distinct) == both.local.columns.map(\.distinct))
    #expect(both.hosted.columns.map(\.missing) == both.local.columns.map(\.missing))
  }

  @Test(arguments: TableComparison.Operator.allCases)
  func `every comparison of every column finds the same rows`(_ operation: TableComparison.Operator)
    async throws
  {
    let both = try await Self.both.value
    for column in both.hosted.columns where column.type.comparisons.contains(operation) {
      let found = both.rows.compactMap { row -> String? in
        guard let value = row.cells[column.name], value != .null else { return nil }
        return value.text
      }
      let values = operation.arity == .list ? Array(found.prefix(3)) : Array(found.dropFirst(5).prefix(1))
      guard let comparison = TableComparison(operation, values: operation.arity == .none ? [] : values) else {
        continue
      }
      try await check(
        TableQuery(resourceID: Self.sales, filters: [.column(column.name, comparison)], pageSize: 50))
    }
  }

  @Test func `every column sorts both ways to the same rows, wherever empty cells go`() async throws {
    let placements: [TableQuery.Sort.NullPlacement?] = [nil, .first, .last]
    for column in try await Self.both.value.hosted.columns where column.type.isSortable {
      for (isDescending, nulls) in [(false, placements[0]), (true, placements[2]), (true, placements[1])] {
        let sort = TableQuery.Sort(column: column.name, isDescending: isDescending, nulls: nulls)
        try await check(TableQuery(resourceID: Self.sales, sorts: [sort], page: 3, pageSize: 20))
      }
    }
  }

  @Test(arguments: [
    TableQuery(
      resourceID: sales,
      filters: [
        .any([.column("type_local", .isNull), .column("valeur_fonciere", .greater("900000"))]),
        .column("date_mutation", .strictlyLess("2024-01-01")),
      ], sorts: [.init(column: "type_local"), .init(column: "valeur_fonciere", isDescending: true)],
      columns: ["__id", "type_local", "valeur_fonciere"], pageSize: 50),
    TableQuery(resourceID: sales, columns: ["longitude"], page: 7, pageSize: 13),
    TableQuery(resourceID: sales, page: 100, pageSize: 50),
    TableQuery(resourceID: sales, page: 101, pageSize: 50),
    TableQuery(
      resourceID: sales, filters: [.column("nom_commune", .contains("SAINT-"))], page: 2, pageSize: 5),
    TableQuery(resourceID: sales, filters: [.column("nom_commune", .exact("Nulle part"))]),
  ])
  func `conditions, orders, columns and pages go together`(_ query: TableQuery) async throws {
    try await check(query)
  }
}
