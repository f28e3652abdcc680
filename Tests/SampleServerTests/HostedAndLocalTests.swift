import DataGouv
import Foundation
import LocalTables
import Testing

@testable import SampleServer

/// A hosted table, asked by the client, beside a local table of the same rows. One question at a time: the client
/// does not wait for a connection as long as a busy machine can take.
@Suite(.serialized)
struct HostedAndLocalTests {
  private static let resourceID = "bad0bad0-bad0-4bad-abad-bad0bad0bad0"

  private static let client = Task {
    let origin = try await Reply.origin
    let root = try #require(URL(string: origin))
    let tabular = try #require(URL(string: "\(origin)/tabular"))
    return DataGouvClient(
      portal: Portal(catalog: root, tabular: tabular, metrics: nil),
      configuration: ClientConfiguration(environment: [:]))
  }

  private static let local = Result {
    let table = NastyTable.table()
    return try LocalTable(columns: table.columns, rows: (0..<table.rowCount).map { table.row($0) })
  }

  private static func check(_ query: TableQuery) async throws {
    let hosted = try await client.value.rows(query)
    let page = try local.get().page(query)
    #expect(hosted.total == page.total)
    #expect(hosted.rows.count == page.rows.count)
    for (hosted, local) in zip(hosted.rows, page.rows) {
      #expect(hosted.number == local.number)
      #expect(hosted.cells.keys == local.cells.keys)
      for (name, value) in local.cells {
        // The client writes JSON in a form of its own.
        if case .json = value { continue }
        #expect(hosted.cells[name] == value)
      }
    }
  }

  @Test(arguments: NastyTable.columns)
  func `both answer the same, whatever a column is called`(_ column: TableColumn) async throws {
    let name = column.name
    let choice = TableFilter.any([.column(name, .isNotNull), .column("valeur", .exact("a.b"))])
    try await Self.check(
      TableQuery(resourceID: Self.resourceID, filters: [choice], columns: [name, "valeur"], pageSize: 50))
    guard column.type != .json else { return }
    try await Self.check(
      TableQuery(
        resourceID: Self.resourceID,
        sorts: [.init(column: name, isDescending: true, nulls: .last), .init(column: "valeur")],
        columns: [name, "__id"], page: 2, pageSize: 7))
  }

  @Test(arguments: NastyTable.values.map(\.value))
  func `both find every value`(_ value: String) async throws {
    for comparison in [TableComparison.exact(value), .in([value, "abc"]), .differs(value), .less(value)] {
      for filter in [
        TableFilter.column("valeur", comparison),
        .any([.column("valeur", comparison), .column("nom complet", .exact("x,(y).z"))]),
      ] {
        try await Self.check(
          TableQuery(resourceID: Self.resourceID, filters: [filter], columns: ["valeur"], pageSize: 50))
      }
    }
  }
}
