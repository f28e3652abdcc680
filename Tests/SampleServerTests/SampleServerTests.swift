import DataGouv
import Foundation
import SampleServer
import Testing

struct SampleServerTests {
  @Test func `a server starts on a free port, tells its portal and stops`() async throws {
    let server = try await SampleServer.start()
    #expect(server.portal.catalog == server.url)
    #expect(server.portal.tabular?.absoluteString == server.url.absoluteString + "/tabular")
    #expect(server.portal.metrics?.absoluteString == server.url.absoluteString + "/metrics")
    #expect(try await Reply.get("/api/1/site/", of: server).status == 200)
    await server.stop()
    await #expect(throws: (any Error).self) { try await Reply.get("/api/1/site/", of: server) }
  }

  @Test func `two servers live side by side, and a port in use is refused with a reason`() async throws {
    let first = try await SampleServer.start()
    let second = try await SampleServer.start()
    #expect(first.url != second.url)
    let port = try #require(first.url.port)
    await #expect(throws: SampleServerError.self) { try await SampleServer.start(port: port) }
    await first.stop()
    await second.stop()
  }

  @Test func `dates and months follow the server's clock`() async throws {
    let now = try #require(ISO8601DateFormatter().date(from: "2031-03-10T12:00:00Z"))
    let server = try await SampleServer.start(now: now)
    let slug = "demandes-de-valeurs-foncieres"
    let dataset = try await Reply.get("/api/1/datasets/\(slug)/", of: server).json
    #expect(dataset["last_update"].text?.hasPrefix("2031-01-3") == true)
    let id = try #require(dataset["id"].text)
    let path = "/metrics/api/datasets/data/?dataset_id__exact=\(id)&metric_month__sort=desc&page_size=2"
    let months = try await Reply.get(path, of: server).json["data"]
    #expect(months[0]["metric_month"].text == "2031-03")
    #expect(months[1]["metric_month"].text == "2031-02")
    let running = try #require(months[0]["monthly_visit"].integer)
    let full = try #require(months[1]["monthly_visit"].integer)
    #expect(running * 2 < full)
    await server.stop()
  }

  @Test func `a missing catalogue is told in words`() {
    let error = SampleServerError.catalogueMissing("/nowhere/x.resources/Catalogue")
    #expect("\(error)".contains("beside the program"))
    #expect("\(error)".hasSuffix("/nowhere/x.resources/Catalogue"))
  }

  @Test func `HEAD answers without a body, other verbs are refused`() async throws {
    let head = try await Reply.get("/api/1/datasets/", method: "HEAD")
    #expect(head.status == 200)
    #expect(head.text.isEmpty)
    #expect(try await Reply.get("/api/1/datasets/", method: "DELETE").status == 405)
  }

  @Test func `the file of a resource is what its size says`() async throws {
    let dataset = try await Reply.get("/api/1/datasets/prix-des-carburants/").json
    let resource = dataset["resources"][0]
    let url = try #require(resource["url"].text)
    let path = try url.dropFirst(await Reply.origin.count)
    let file = try await Reply.get(String(path))
    #expect(file.headers["content-type"] == "text/csv; charset=utf-8")
    #expect(resource["filesize"].integer == Int64(file.text.utf8.count))
  }
}
