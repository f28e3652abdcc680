import DataGouv
import FaultServer
import Testing

@Suite(.timeLimit(.minutes(5)))
struct ReusesExample {
  private static func read(_ client: DataGouvClient, _ datasetID: String) async throws {
    let query = ReuseQuery(datasetID: datasetID, sort: .views)
    for reuse in try await client.reuses(query, pageSize: 5).page(1).items {
      print(reuse.title, reuse.url ?? "", reuse.metrics.views)
    }

    let labels = try await client.reuseTypes()
    let reuse = try await client.reuse("carte-des-arbres")
    let type = labels.first { $0.id == reuse.type }?.label ?? ""
    print(type, reuse.datasets.compactMap(\.label))
  }

  @Test func `the example of reuses runs`() async throws {
    let server = try await FaultServer.start { request in
      let answer =
        switch String(request.target.prefix(while: { $0 != "?" })) {
        case "/api/2/reuses/": #"{"data":[{"id":"r1","title":"Carte","metrics":{"views":3}}],"total":1}"#
        case "/api/1/reuses/types/": #"[{"id":"api","label":"API"}]"#
        default: #"{"id":"r1","title":"Carte","type":"api","datasets":[{"id":"a1","title":"Arbres"}]}"#
        }
      return [.answer(200, [:], answer)]
    }
    try await Self.read(server.client(), "a1")
    #expect(
      server.record.requests.map(\.target) == [
        "/api/2/reuses/?dataset=a1&sort=-views&page=1&page_size=5", "/api/1/reuses/types/?lang=fr",
        "/api/1/reuses/carte-des-arbres/",
      ])
    try await server.stop()
  }
}
