import FaultServer
import Foundation
import Testing

@testable import DataGouv

/// Rows, leaders and series over a real connection, of a server that pages as the real one does.
@Suite(.timeLimit(.minutes(5)))
struct MetricsClientTests {
  private static let json = ["Content-Type": "application/json"]

  /// Serves rows in their order, whatever the sort.
  private static func server(_ rows: [String]) async throws -> FaultServer {
    try await FaultServer.start { request in
      let query = request.target.split(separator: "?").last?.split(separator: "&") ?? []
      func number(_ name: String) -> Int {
        query.first { $0.hasPrefix("\(name)=") }.flatMap { Int($0.dropFirst(name.count + 1)) } ?? 1
      }
      let (page, size) = (number("page"), number("page_size"))
      guard (page - 1) * size <= rows.count else {
        return [.answer(416, json, #"{"errors":[{"title":"Database error","detail":{"code":"PGRST103"}}]}"#)]
      }
      let data = rows.dropFirst((page - 1) * size).prefix(size).joined(separator: ",")
      return [
        .answer(
          200, json,
          #"{"data":[\#(data)],"meta":{"page":\#(page),"page_size":\#(size),"total":\#(rows.count)}}"#)
      ]
    }
  }

  private static func total(_ id: Int, _ downloads: String) -> String {
    #"{"dataset_id":"d\#(id)","visit":\#(id),"outlink":null,"download_resource":\#(downloads)}"#
  }

  @Test func `all rows come, page after page of fifty`() async throws {
    let server = try await Self.server((0..<120).map { Self.total($0, "\($0)") })
    var ids: [String] = []
    for try await row in server.client().metrics(MetricsTableQuery(.datasetTotals)) {
      ids.append(row.datasetID)
    }
    #expect(ids == (0..<120).map { "d\($0)" })
    #expect(server.record.requests.count == 3)
    try await server.stop()
  }

  @Test(arguments: [(3, 1, 3), (50, 1, 50), (70, 2, 70), (500, 3, 120), (0, 1, 1)])
  func `leaders are as many as asked for, in as few requests as it takes`(
    _ count: Int, _ requests: Int, _ found: Int
  ) async throws {
    let server = try await Self.server((0..<120).map { Self.total($0, $0 < 60 ? "\(1_000 - $0)" : "null") })
    let leaders = try await server.client().leaders(.datasetTotals, by: .downloads, count: count)
    #expect(leaders.count == found)
    #expect(leaders.first?.downloads == 1_000)
    #expect(server.record.requests.count == requests)
    #expect(
      server.record.requests.allSatisfy {
        $0.target.contains(
          "/api/datasets_total/data/?download_resource__sort=desc.nullslast,%22dataset_id%22.asc&")
      })
    try await server.stop()
  }

  @Test func `leaders of a month are of that month`() async throws {
    let server = try await Self.server([])
    let month = Month(year: 2026, month: 10)
    #expect(try await server.client().leaders(.datasets, by: .visits, in: month).isEmpty)
    #expect(
      server.record.requests.first?.target.hasPrefix(
        "/api/datasets/data/?metric_month__exact=2026-10&monthly_visit__sort=desc.nullslast,") == true)
    try await server.stop()
  }

  @Test func `a series adds up the rows of a month, whatever their order, and keeps its gaps`() async throws {
    func row(_ month: String, _ organization: String, _ visits: String) -> String {
      #"{"dataset_id":"d","organization_id":"\#(organization)","metric_month":"\#(month)","monthly_visit":\#(visits),"monthly_download_resource":null}"#
    }
    let server = try await Self.server([
      row("2025-03", "a", "80"), row("2025-06", "b", "9007471254740993"), row("2025-03", "b", "17"),
      row("2025-07", "b", "null"), row("2025-01", "a", "0"),
    ])
    let series = try await server.client().series(MetricsTableQuery(.datasets, subjects: ["d"]))
    #expect(series.figures.map(\.month.text) == ["2025-01", "2025-03", "2025-06", "2025-07"])
    #expect(series.figures.map(\.visits) == [0, 97, 9_007_471_254_740_993, nil])
    #expect(series.figures.allSatisfy { $0.downloads == nil })
    #expect(series.filled().map(\.month.month) == [1, 2, 3, 4, 5, 6, 7])
    #expect(series.filled().map(\.visits) == [0, 0, 97, 0, 0, 9_007_471_254_740_993, nil])
    #expect(series.filled().allSatisfy { $0.downloads == nil })
    let range = Month(year: 2024, month: 12)...Month(year: 2025, month: 1)
    #expect(series.filled(range).map(\.visits) == [0, 0])
    try await server.stop()
  }

  @Test func `an empty series has nothing to fill with`() {
    let series = MonthlySeries(figures: [])
    let month = Month(year: 2026, month: 1)
    #expect(series.filled().isEmpty)
    #expect(series.filled(month...month) == [MonthlyFigures(month: month, visits: nil, downloads: nil)])
  }

  @Test(
    arguments: [
      (
        MetricsQuery(.dataset("d")), "datasets", #""monthly_visit":1,"monthly_download_resource":2"#,
        [1, 2, nil, nil]
      ),
      (MetricsQuery(.resource("r")), "resources", #""monthly_download_resource":2"#, [nil, 2, nil, nil]),
      (
        MetricsQuery(.organization("o")), "organizations",
        #""monthly_visit_dataset":1,"monthly_download_resource":2,"monthly_visit_reuse":3,"monthly_visit_dataservice":4"#,
        [1, 2, 3, 4]
      ),
      (MetricsQuery(.reuse("u")), "reuses", #""monthly_visit":1"#, [1, nil, nil, nil]),
      (MetricsQuery(.dataservice("s")), "dataservices", #""monthly_visit":1"#, [1, nil, nil, nil]),
      (
        MetricsQuery(.site), "site",
        #""monthly_visit_dataset":1,"monthly_download_resource":2,"monthly_visit_reuse":3"#, [1, 2, 3, nil]
      ),
    ] as [(MetricsQuery, String, String, [Int?])])
  func `months can be had of everything that is counted`(
    _ query: MetricsQuery, _ table: String, _ columns: String, _ expected: [Int?]
  ) async throws {
    let server = try await Self.server([#"{"metric_month":"2026-10",\#(columns)}"#])
    let figures = try #require(try await server.client().months(query).figures.first)
    #expect(figures.month == Month(year: 2026, month: 10))
    #expect([figures.visits, figures.downloads, figures.reuseVisits, figures.dataserviceVisits] == expected)
    #expect(server.record.requests.first?.target.hasPrefix("/api/\(table)/data/?") == true)
    try await server.stop()
  }

  @Test func `more ids than a request can hold are refused`() async throws {
    let server = try await Self.server([])
    let ids = (0..<400).map { _ in UUID().uuidString }
    await #expect(throws: DataGouvError.self) {
      try await server.client().metrics(MetricsTableQuery(.resources, subjects: ids)).page(1)
    }
    #expect(server.record.requests.isEmpty)
    try await server.stop()
  }
}
