import DataGouv
import FaultServer
import Testing

@Suite(.timeLimit(.minutes(5)))
struct TerritoriesExample {
  private static func read(_ client: DataGouvClient) async throws {
    guard let zone = try await client.suggestZones("rennes").first else { return }
    let regions = try await client.coverage(ofLevel: "fr:region")
    let best = regions.max { $0.datasetCount ?? 0 < $1.datasetCount ?? 0 }
    print(zone.id, best?.name ?? "")

    var query = DatasetListQuery()
    query.filters.zone = zone.id
    for try await dataset in client.datasets(query) {
      print(dataset.title)
    }
  }

  @Test func `the example of territories runs`() async throws {
    let server = try await FaultServer.start { request in
      let answer =
        switch String(request.target.prefix(while: { $0 != "?" })) {
        case "/api/1/spatial/zones/suggest/": #"[{"id":"fr:commune:35238","name":"Rennes"}]"#
        case "/api/1/spatial/coverage/fr%3Aregion/":
          #"{"features":[{"id":"fr:region:53","properties":{"name":"Bretagne","datasets":7}}]}"#
        default: #"{"data":[{"id":"a1","title":"Vélos"}],"total":1}"#
        }
      return [.answer(200, [:], answer)]
    }
    try await Self.read(server.client())
    #expect(
      server.record.requests.map(\.target) == [
        "/api/1/spatial/zones/suggest/?q=rennes&size=10", "/api/1/spatial/coverage/fr%3Aregion/?lang=fr",
        "/api/2/datasets/?geozone=fr%3Acommune%3A35238&page=1&page_size=20",
      ])
    try await server.stop()
  }
}
