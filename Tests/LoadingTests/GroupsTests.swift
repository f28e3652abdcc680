import DataGouv
import Explorer
import Foundation
import Loading
import SampleServer
import Testing

/// Groups of the sample server's tables beside those of the same rows in a file that was read here.
struct GroupsTests {
  private static let sales = "3051525b-3afb-4ebf-a71e-5b66335b7a5d"
  private static let client = Task {
    DataGouvClient(
      portal: try await SampleServer.start().portal, configuration: .patient())
  }

  /// The table's rows as a file that was read here.
  private static let shelf: Task<LocalTableShelf, any Error> = Task {
    let shelf = LocalTableShelf(folder: nil)
    let client = try await Self.client.value
    let owner = try await client.resource(sales)
    _ = await FileReading(shelf: shelf) { client }.read(
      FileImport(id: sales, origin: .address(owner.resource.url))
    ) { _ in }
    return shelf
  }

  @Test(arguments: [
    GroupQuery(
      resourceID: sales, columns: ["nature_mutation"],
      figures: [.init(.sum, of: "valeur_fonciere"), .init(.max, of: "valeur_fonciere")]),
    GroupQuery(resourceID: sales, columns: ["type_local"]),
    GroupQuery(
      resourceID: sales, filters: [.column("type_local", .exact("Maison"))],
      columns: ["nature_mutation", "type_local"]),
    GroupQuery(
      resourceID: sales, columns: ["nom_commune", "type_local"], figures: [.init(.avg, of: "valeur_fonciere")]
    ),
  ])
  func `both compute the same, and count every row once`(_ query: GroupQuery) async throws {
    let hosted = try await Self.client.value.groups(query)
    let local = try #require(try await Self.shelf.value.groups(query)?.get())
    #expect(hosted.isWhole && local.isWhole)
    #expect(Set(hosted.groups.map(Rounded.init)) == Set(local.groups.map(Rounded.init)))
    #expect(hosted.groups.count == local.groups.count)
    let rows = try await Self.client.value.rows(
      TableQuery(resourceID: Self.sales, filters: query.filters, pageSize: 1))
    #expect(hosted.groups.reduce(0) { $0 + $1.count } == rows.total)
  }

  @Test func `a table without the right to figures is refused with its status`() async throws {
    let query = GroupQuery(resourceID: "eead4aa5-5c84-40f9-a13a-64378efbef56", columns: ["pop"])
    await #expect {
      try await Self.client.value.groups(query)
    } throws: { error in
      if case .status(403, _, _, _)? = error as? DataGouvError { true } else { false }
    }
  }

  @Test func `a table that was not read here has no groups here`() {
    #expect(LocalTableShelf(folder: nil).groups(GroupQuery(resourceID: "x", columns: ["a"])) == nil)
  }

  /// A group whose figures do not depend on the order in which numbers were added.
  private struct Rounded: Hashable {
    var values: [TableValue]
    var count: Int
    var figures: [Double?]

    init(_ group: TableGroups.Group) {
      values = group.values
      count = group.count
      figures = group.figures.map { Double($0.text).map { ($0 * 100).rounded() } }
    }
  }
}
