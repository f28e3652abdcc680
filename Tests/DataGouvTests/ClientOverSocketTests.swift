import DataGouv
import FaultServer
import Foundation
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ClientOverSocketTests {
  @Test func `a search goes over the network and comes back as a page`() async throws {
    let server = try await FaultServer.start { _ in
      [
        .answer(
          200, ["Content-Type": "application/json"],
          #"{"data":[{"id":"0123456789abcdef01234567","slug":"ban","title":"Adresses"}],"page":1,"page_size":20,"total":1}"#
        )
      ]
    }
    let root = try #require(URL(string: server.address))
    let client = DataGouvClient(portal: Portal(catalog: root, tabular: nil, metrics: nil))
    let page = try await client.search(DatasetQuery(text: "adresse"))
    #expect(page.items.map(\.title) == ["Adresses"])
    #expect(page.total == 1)
    await client.close()
    try await server.stop()
  }
}
