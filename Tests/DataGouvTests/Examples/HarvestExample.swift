import DataGouv
import FaultServer
import Testing

@Suite(.timeLimit(.minutes(5)))
struct HarvestExample {
  private static func read(_ client: DataGouvClient, _ organizationID: String) async throws {
    for try await source in client.harvestSources(HarvestSourceQuery(organizationID: organizationID)) {
      guard let job = source.lastJob, job.itemsByStatus["failed", default: 0] > 0 else { continue }
      print(source.name, job.status, job.itemCount)
      for try await item in client.harvestItems(ofJob: job.id, status: .failed) {
        print(item.remoteID ?? "?", item.errors.map(\.message))
      }
    }
  }

  @Test func `the example of the harvest runs`() async throws {
    let server = try await FaultServer.start { request in
      let answer =
        request.target.contains("/items/")
        ? #"{"data":[{"remote_id":"x","status":"failed","errors":[{"message":"No title"}]}],"total":1}"#
        : #"{"data":[{"id":"h1","name":"A","last_job":{"id":"j1","items":{"by_status":{"failed":1}}}}],"total":1}"#
      return [.answer(200, [:], answer)]
    }
    try await Self.read(server.client(), "o1")
    #expect(
      server.record.requests.map(\.target) == [
        "/api/1/harvest/sources/?organization=o1&page=1&page_size=20",
        "/api/1/harvest/job/j1/items/?status=failed&page=1&page_size=20",
      ])
    try await server.stop()
  }
}
