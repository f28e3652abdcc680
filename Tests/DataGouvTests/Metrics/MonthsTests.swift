import Foundation
import Testing

@testable import DataGouv

/// The client's calls of the Metrics API.
struct MonthsTests {
  /// A server with rows, that pages as the real one does.
  private static func transport(_ rows: [String]) -> ScriptedTransport {
    ScriptedTransport { call, _ in
      let items = URLComponents(url: call.url, resolvingAgainstBaseURL: false)?.queryItems ?? []
      func number(_ name: String) -> Int { items.first { $0.name == name }?.value.flatMap { Int($0) } ?? 1 }
      let (page, size) = (number("page"), number("page_size"))
      guard size <= 50 else {
        return .json(400, #"{"errors":[{"title":"Invalid query string","detail":"too many"}]}"#)
      }
      guard (page - 1) * size <= rows.count else { return HTTPAnswer(status: 416) }
      let data = rows.dropFirst((page - 1) * size).prefix(size).joined(separator: ",")
      return .json(
        200, #"{"data":[\#(data)],"meta":{"page":\#(page),"page_size":\#(size),"total":\#(rows.count)}}"#)
    }
  }

  private static func row(_ month: String, _ visits: String, _ downloads: String) -> String {
    #"{"__id":1,"dataset_id":"d","metric_month":"\#(month)","monthly_visit":\#(visits),"monthly_download_resource":\#(downloads)}"#
  }

  private static func months(_ count: Int) -> [String] {
    (0..<count).map { row(Month(year: 2026, month: 11).advanced(by: -$0).text, "\($0)", "1") }
  }

  private static func series(_ rows: [String], _ months: Int = 12) async throws -> MonthlySeries {
    try await Example.client(transport(rows)).months(MetricsQuery(.dataset("d"), months: months))
  }

  @Test func `months come oldest first, nulls and zeros apart, missing months left out`() async throws {
    let series = try await Self.series([
      Self.row("2026-11", "0", "null"), Self.row("2026-09", "null", "null"),
      Self.row("2026-08", "5", "9007363254740993"),
    ])
    #expect(
      series.figures == [
        MonthlyFigures(month: Month(year: 2026, month: 8), visits: 5, downloads: 9_007_363_254_740_993),
        MonthlyFigures(month: Month(year: 2026, month: 9), visits: nil, downloads: nil),
        MonthlyFigures(month: Month(year: 2026, month: 11), visits: 0, downloads: nil),
      ])
  }

  @Test func `rows of one month are added up`() async throws {
    let series = try await Self.series([
      Self.row("2025-03", "80", "null"), Self.row("2025-03", "17", "4"),
      Self.row("2025-03", "null", "\(Int.max)"),
    ])
    #expect(
      series.figures == [MonthlyFigures(month: Month(year: 2025, month: 3), visits: 97, downloads: .max)])
  }

  @Test func `a month that two pages share is added up before it is given`() async throws {
    var rows = Self.months(11)
    rows += [Self.row("2025-12", "10", "1"), Self.row("2025-12", "20", "1"), Self.row("2025-11", "7", "1")]
    let series = try await Self.series(rows)
    #expect(series.figures.count == 12)
    #expect(
      series.figures.first == MonthlyFigures(month: Month(year: 2025, month: 12), visits: 30, downloads: 2))
  }

  @Test(arguments: [
    (6, 60, 1), (12, 12, 1), (12, 3, 1), (49, 60, 1), (50, 60, 2), (100, 100, 2), (100, 120, 3), (100, 0, 1),
  ])
  func `as many pages are asked for as it takes`(_ wanted: Int, _ rows: Int, _ pages: Int) async throws {
    let transport = Self.transport(Self.months(rows))
    let series = try await Example.client(transport).months(MetricsQuery(.dataset("d"), months: wanted))
    #expect(series.figures.count == min(wanted, rows))
    #expect(transport.calls.count == pages)
    #expect(series.figures.map(\.month) == series.figures.map(\.month).sorted())
    if rows > 0 { #expect(series.figures.last?.month == Month(year: 2026, month: 11)) }
  }

  @Test func `a server that sorts by one column only is asked so, and remembered`() async throws {
    let transport = ScriptedTransport { call, _ in
      call.url.absoluteString.contains("sort=desc.nullslast,")
        ? RowsTests.refusal("PGRST100", "failed to parse order")
        : .json(
          200,
          #"{"data":[{"resource_id":"r","metric_month":"2026-10","monthly_download_resource":4}],"meta":{"total":1}}"#
        )
    }
    let series = try await Example.client(transport).months(MetricsQuery(.resource("r"), months: 60))
    #expect(
      series.figures == [MonthlyFigures(month: Month(year: 2026, month: 10), visits: nil, downloads: 4)])
    #expect(transport.calls.count == 2)
  }

  @Test func `a row whose month cannot be read is left out`() async throws {
    let series = try await Self.series([
      #"{"metric_month":null,"monthly_visit":3}"#, Self.row("2026", "1", "1"), Self.row("2026-01", "1", "1"),
    ])
    #expect(series.figures.map(\.month) == [Month(year: 2026, month: 1)])
  }

  @Test func `the demo portal has no metrics and says so without a call`() async {
    let transport = ScriptedTransport { _, _ in .json(200, "{}") }
    let portal = Portal(catalog: Example.url("https://demo.example"), tabular: nil, metrics: nil)
    await #expect(throws: DataGouvError.serviceMissing(.metrics)) {
      try await Example.client(transport, portal: portal).months(MetricsQuery(.dataset("d")))
    }
    #expect(transport.calls.isEmpty)
  }

  @Test func `an unknown model is told with the server's words`() async {
    let transport = ScriptedTransport { _, _ in
      .json(
        404,
        #"{"errors":[{"code":null,"title":"Database error","detail":{"code":"PGRST205","message":"No table"}}]}"#
      )
    }
    await #expect(throws: DataGouvError.status(404, message: "No table", code: "PGRST205", retryAfter: nil)) {
      try await Example.client(transport).months(MetricsQuery(.dataset("d")))
    }
  }
}
