import DataGouv
import Foundation
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
}
