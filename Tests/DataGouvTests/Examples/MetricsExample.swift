import DataGouv
import FaultServer
import Testing

@Suite(.timeLimit(.minutes(5)))
struct MetricsExample {
  private static func readMonths(_ client: DataGouvClient, _ id: String) async throws {
    let series = try await client.months(MetricsQuery(.dataset(id), months: 24))
    for month in series.filled() {
      print(month.month.text, month.visits ?? 0, month.downloads ?? 0)
    }
  }

  private static func readTables(_ client: DataGouvClient, _ organizationID: String) async throws {
    let year = Month(year: 2025, month: 1)...Month(year: 2025, month: 12)
    let query = MetricsTableQuery(
      .organizations, subjects: [organizationID], months: year, order: .oldestFirst)
    for try await row in client.metrics(query) {
      print(row.month.text, row.datasetVisits ?? 0, row.reuseVisits ?? 0)
    }
    for leader in try await client.leaders(.datasetTotals, by: .downloads, count: 3) {
      print(leader.datasetID, leader.downloads ?? 0)
    }
  }

  @Test func `the examples of metrics run`() async throws {
    let server = try await FaultServer.start { _ in
      [
        .answer(
          200, [:],
          #"{"data":[{"dataset_id":"d","organization_id":"o","metric_month":"2025-03"}],"meta":{"total":1}}"#)
      ]
    }
    try await Self.readMonths(server.client(), "d")
    try await Self.readTables(server.client(), "o")
    #expect(
      server.record.requests.map { $0.target.prefix { $0 != "?" } } == [
        "/api/datasets/data/", "/api/organizations/data/", "/api/datasets_total/data/",
      ])
    try await server.stop()
  }
}
