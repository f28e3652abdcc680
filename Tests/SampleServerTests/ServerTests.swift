import DataGouv
import Foundation
import NIOHTTP1
import SampleServer
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ServerTests {
  @Test func `a search, its dataset, files, columns, rows and months come from one portal`() async throws {
    let server = try await SampleServer.start()
    let client = DataGouvClient(portal: server.portal)
    let found = try await client.search(DatasetQuery(text: "valeurs foncières"))
    let first = try #require(found.items.first)
    #expect(first.slug == "demandes-de-valeurs-foncieres")
    let dataset = try await client.dataset(first.slug)
    #expect(dataset.producer?.acronym == "DGFiP")
    #expect(dataset.frequency?.label == "Semestrielle")
    let files = try await client.resources(of: dataset.id)
    let file = try #require(files.items.first)
    #expect(file.browsability == .browsable)
    #expect(try await client.resource(file.id).datasetID == dataset.id)
    let profile = try await client.tableProfile(file.id)
    #expect(profile.lineCount == 20_000)
    #expect(profile.columns.map(\.name).starts(with: ["id_mutation", "date_mutation"]))
    let rows = try await client.rows(
      TableQuery(
        resourceID: file.id, pageSize: 50, sort: .init(column: "valeur_fonciere", isDescending: true)))
    #expect(rows.rows.count == 50)
    #expect(rows.total == 20_000)
    let months = try await client.months(MetricsQuery(.dataset(dataset.id), months: 60))
    #expect(months.figures.count == 60)
    #expect(months.figures.last?.month == Month(at: Date()))
    #expect(months.figures.compactMap(\.visits).reduce(0, +) == dataset.metrics.views)
    await client.close()
    await server.stop()
  }

  @Test func `a server that is stopped accepts no more connections`() async throws {
    let server = try await SampleServer.start()
    let client = DataGouvClient(portal: server.portal)
    _ = try await client.search(DatasetQuery(text: ""))
    await server.stop()
    await #expect(throws: DataGouvError.self) { try await client.search(DatasetQuery(text: "")) }
    await client.close()
  }

  @Test func `a port that is taken is an error`() async throws {
    let server = try await SampleServer.start()
    let port = try #require(server.url.port)
    await #expect(throws: (any Error).self) { try await SampleServer.start(port: port) }
    await server.stop()
  }

  @Test func `a download that is given up leaves the server up`() async throws {
    let files = try await Probe.get("/api/2/datasets/base-adresse-nationale/resources/").json["data"].items
    let archive = try #require(files.first { $0["filesize"].integer == 2_147_483_648 })
    #expect(try await Probe.leave("/files/\(archive["id"].text ?? "").zip") > 0)
    #expect(try await Probe.get("/tabular/health/").status == 200)
  }

  @Test func `only reading is allowed`() async throws {
    let answer = try await Probe.get("/api/1/datasets/", method: .POST)
    #expect(answer.status == 405)
    #expect(answer.headers["allow"] == "GET, HEAD")
    let head = try await Probe.get("/api/1/datasets/", method: .HEAD)
    #expect(head.status == 200)
    #expect(head.body.isEmpty)
  }

  @Test func `dates and months follow the clock that is given`() async throws {
    let now = try #require(Timestamp("2031-03-01T00:30:00+01:00").date)
    let server = try await SampleServer.start(now: now)
    let client = DataGouvClient(portal: server.portal)
    let dataset = try await client.dataset("demandes-de-valeurs-foncieres")
    let updated = try #require(dataset.lastUpdate?.date)
    #expect(updated < now)
    #expect(now.timeIntervalSince(updated) < 60 * 86_400)
    let months = try await client.months(MetricsQuery(.dataset(dataset.id)))
    #expect(months.figures.last?.month == Month(year: 2031, month: 3))
    let (last, before) = (
      try #require(months.figures.last?.visits), months.figures.dropLast().compactMap(\.visits)
    )
    #expect(last * 5 < before.min() ?? 0)
    await client.close()
    await server.stop()
  }
}
