import DataGouv
import FaultServer
import Foundation
import Testing

@Suite(.timeLimit(.minutes(5)))
struct TablesExample {
  private static func read(_ client: DataGouvClient, _ id: String) async throws {
    let profile = try await client.tableProfile(id)
    let query = TableQuery(
      resourceID: id,
      filters: [
        .column("région", .in(["Bretagne", "Corse"])),
        .any([.column("montant", .greater("1000")), .column("montant", .isNull)]),
      ],
      sorts: [.init(column: "montant", isDescending: true, nulls: .last), .init(column: "commune")])
    try profile.check(query)
    let page = try await client.rows(query)
    print(page.total, page.rows.first?.cells["montant"] ?? .null)
  }

  private static func readAll(_ client: DataGouvClient, _ id: String, to handle: FileHandle) async throws
    -> Int
  {
    var total = 0
    for try await row in client.allRows(TableQuery(resourceID: id, columns: ["montant"])) {
      if case .integer(let amount) = row.cells["montant"] { total += Int(amount) }
    }
    let csv = try await client.csv(
      TableQuery(resourceID: id, filters: [.column("commune", .contains("saint"))]))
    try await csv.write(to: handle)
    return total
  }

  @Test func `the examples of tables run`() async throws {
    let server = try await FaultServer.start { request in
      let answer =
        if request.target.contains("/profile/") {
          #"{"profile":{"header":["région","montant","commune"],"columns":{"montant":{"python_type":"int"}}}}"#
        } else if request.target.contains("/csv/") {
          "commune\nSaint-Malo\n"
        } else {
          #"{"data":[{"__id":1,"montant":1200},{"__id":2,"montant":null}],"meta":{"total":2}}"#
        }
      return [.answer(200, [:], answer)]
    }
    try await Self.read(server.client(), "u")
    let pipe = Pipe()
    #expect(try await Self.readAll(server.client(), "u", to: pipe.fileHandleForWriting) == 1_200)
    try pipe.fileHandleForWriting.close()
    #expect(try pipe.fileHandleForReading.readToEnd() == Data("commune\nSaint-Malo\n".utf8))
    try await server.stop()
  }
}
