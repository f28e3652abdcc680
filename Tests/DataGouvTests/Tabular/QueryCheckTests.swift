import Testing

@testable import DataGouv

/// Queries held against what is known of a table.
struct QueryCheckTests {
  private static let profile = TableProfile(
    columns: [
      .init(name: "nom"), .init(name: "n", type: .integer), .init(name: "prix", type: .float),
      .init(name: "actif", type: .bool), .init(name: "jour", type: .date),
      .init(name: "instant", type: .datetime),
      .init(name: "détails", type: .json),
    ], indexes: ["nom", "n"])

  private static func query(_ filter: TableFilter) -> TableQuery {
    TableQuery(resourceID: "u", filters: [filter])
  }

  @Test(arguments: [
    (query(.column("x", .isNull)), TableQueryProblem.unknownColumn("x")),
    (query(.column("n", .exact("1.5"))), .value("1.5", column: "n", .integer)),
    (
      query(.any([.column("nom", .exact("x")), .column("n", .in(["1", "un"]))])),
      .value("un", column: "n", .integer)
    ),
    (query(.column("n", .contains("1"))), .comparison(.contains, column: "n", .integer)),
    (query(.column("prix", .less("1,5"))), .value("1,5", column: "prix", .float)),
    (query(.column("actif", .exact("oui"))), .value("oui", column: "actif", .bool)),
    (query(.column("actif", .in(["true"]))), .comparison(.in, column: "actif", .bool)),
    (query(.column("jour", .greater("2026"))), .value("2026", column: "jour", .date)),
    (query(.all([.column("instant", .greater("hier"))])), .value("hier", column: "instant", .datetime)),
    (query(.column("détails", .exact("{}"))), .comparison(.exact, column: "détails", .json)),
    (TableQuery(resourceID: "u", sorts: [.init(column: "détails")]), .unsortable(column: "détails", .json)),
    (TableQuery(resourceID: "u", columns: ["nom", "y"]), .unknownColumn("y")),
    (
      TableQuery(resourceID: "u", aggregations: [.init(.avg, of: "nom")]),
      .aggregation(.avg, column: "nom", .string)
    ),
    (TableQuery(resourceID: "u", aggregations: [.init(.sum, of: "prix")]), .notIndexed(column: "prix")),
    (
      TableQuery(resourceID: "u", groups: ["jour"], aggregations: [.init(.sum, of: "n")]),
      .notIndexed(column: "jour")
    ),
  ])
  func `what a table would refuse is known before`(_ query: TableQuery, _ problem: TableQueryProblem) {
    #expect(throws: problem) { try Self.profile.check(query) }
    #expect(problem.description.hasSuffix("."))
  }

  @Test(arguments: [
    query(.column("__id", .greater("100"))),
    query(
      .all([.column("nom", .contains("x")), .column("détails", .isNotNull), .column("actif", .exact("no"))])),
    query(.any([.column("jour", .in(["2026-11-21"])), .column("instant", .strictlyLess("2026-11-21"))])),
    TableQuery(
      resourceID: "u", sorts: [.init(column: "jour"), .init(column: "__id")], columns: ["__id", "détails"]),
    TableQuery(
      resourceID: "u", groups: ["nom"], aggregations: [.init(.sum, of: "n"), .init(.count, of: "nom")]),
  ])
  func `what a table can answer passes`(_ query: TableQuery) throws { try Self.profile.check(query) }
}
