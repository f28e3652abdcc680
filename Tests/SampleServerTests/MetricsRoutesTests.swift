import DataGouv
import Foundation
import Testing

@Suite(.timeLimit(.minutes(1)))
struct MetricsRoutesTests {
  private static func id(of slug: String) async throws -> String {
    try #require(try await Probe.get("/api/2/datasets/\(slug)/").json["id"].text)
  }

  private static func months(of slug: String) async throws -> [JSONValue] {
    let id = try await id(of: slug)
    var rows: [JSONValue] = []
    for page in 1...2 {
      let query = "dataset_id__exact=\(id)&metric_month__sort=asc&page_size=50&page=\(page)"
      rows += try await Probe.get("/metrics/api/datasets/data/?\(query)").json["data"].items
    }
    return rows
  }

  @Test func `months go back five years and end in the current one`() async throws {
    let rows = try await Self.months(of: "demandes-de-valeurs-foncieres")
    let months = rows.compactMap { $0["metric_month"].text }
    let now = Month(at: Date())
    #expect(months == (0..<60).map { now.advanced(by: $0 - 59).text })
  }

  @Test func `some months are missing, zero, or told twice`() async throws {
    let gaps = Set(
      try await Self.months(of: "trafic-routier-en-temps-reel-a-rennes").map { $0["metric_month"] })
    #expect(gaps.count < 50)
    let zeros = try await Self.months(of: "comptages-velo").filter { $0["monthly_visit"] == .number("0") }
    #expect(zeros.count > 5)
    let twice = try await Self.months(of: "accidents-corporels-de-la-circulation-routiere")
    #expect(twice.count == Set(twice.map { $0["metric_month"] }).count + 1)
  }

  @Test func `totals are the sums of the months, and what the record tells`() async throws {
    let slug = "accidents-corporels-de-la-circulation-routiere"
    let id = try await Self.id(of: slug)
    let total = try await Probe.get("/metrics/api/datasets_total/data/?dataset_id__exact=\(id)").json["data"]
      .items
    let months = try await Self.months(of: slug)
    let record = try await Probe.get("/api/2/datasets/\(slug)/").json["metrics"]
    for (monthly, sum, told) in [
      ("monthly_visit", "visit", "views"),
      ("monthly_download_resource", "download_resource", "resources_downloads"),
    ] {
      let counted = months.compactMap { $0[monthly].integer }.reduce(0, +)
      #expect(total.first?[sum].integer == counted)
      #expect(record[told].integer == counted)
    }
  }

  @Test(arguments: [
    ("datasets", "foo__exact=1", 400, "42703"), ("datasets", "page_size=51", 400, "50"),
    ("dataset", "", 404, "PGRST205"), ("datasets", "monthly_visit__greater=x", 400, "22P02"),
  ])
  func `a bad question gets the server's refusal`(
    model: String, query: String, status: Int, words: String
  ) async throws {
    let answer = try await Probe.get("/metrics/api/\(model)/data/?\(query)")
    #expect(answer.status == status)
    #expect(answer.text.contains(words))
  }

  @Test(arguments: [
    "datasets", "resources", "organizations", "site", "datasets_total", "resources_total",
    "organizations_total",
  ])
  func `every model has rows`(model: String) async throws {
    let answer = try await Probe.get("/metrics/api/\(model)/data/?page_size=1").json
    #expect(answer["data"].items.count == 1)
  }

  @Test func `months can be bounded`() async throws {
    let (from, to) = (Month(at: Date()).advanced(by: -3).text, Month(at: Date()).advanced(by: -1).text)
    let answer = try await Probe.get(
      "/metrics/api/site/data/?metric_month__greater=\(from)&metric_month__less=\(to)"
    ).json
    #expect(answer["meta"]["total"] == .number("3"))
  }
}
