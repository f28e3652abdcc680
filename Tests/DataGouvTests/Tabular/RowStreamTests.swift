import FaultServer
import Testing

@testable import DataGouv

/// Streams of rows over a real connection.
@Suite(.timeLimit(.minutes(5)))
struct RowStreamTests {
  private static let csv = [
    "Content-Type": "text/csv", "Content-Disposition": "attachment; filename=\"u.csv\"",
  ]
  private static let json = ["Content-Type": "application/json"]
  private static let tooLong = #"""
    {"errors":[{"code":null,"title":"Output is too long",
      "detail":"The output has more than 50000 rows, please consider downloading the source file directly"}]}
    """#

  private static func text(_ stream: ByteStream) async throws -> String {
    String(decoding: try await stream.collect(upTo: 1_000_000), as: UTF8.self)
  }

  @Test func `rows come as the server writes them, of the query and without its page`() async throws {
    let server = try await FaultServer.start { _ in [.answer(200, Self.csv, "a,b\n1,t\n2,\n\n")] }
    let query = TableQuery(
      resourceID: "u", filters: [.column("a", .greater("0"))], sorts: [.init(column: "b")],
      columns: ["a", "b"],
      page: 4)
    let stream = try await server.client().csv(query)
    #expect(stream.contentType == "text/csv")
    #expect(stream.filename == "u.csv")
    #expect(try await Self.text(stream) == "a,b\n1,t\n2,\n\n")
    let request = try #require(server.record.requests.first)
    #expect(
      request.target == "/api/resources/u/data/csv/?a__greater=0&columns=a,b&b__sort=asc,__id.asc&page=1")
    #expect(request.headers["accept"] == "text/csv")
    try await server.stop()
  }

  @Test func `rows of a JSON stream are read as those of pages`() async throws {
    let server = try await FaultServer.start { _ in
      [.answer(200, Self.json, #"[{"__id":3,"a":1.5,"b":{"c":"]}"}},\#n{"__id":4,"a":null,"b":[1]}]\#n"#)]
    }
    var rows: [TablePage.Row] = []
    for try await some in try await server.client().streamedRows(TableQuery(resourceID: "u")) { rows += some }
    #expect(rows.map(\.number) == [3, 4])
    #expect(rows[0].cells["a"] == .number("1.5") && rows[1].cells["a"] == .null)
    #expect(server.record.requests.first?.target.hasPrefix("/api/resources/u/data/json/") == true)
    try await server.stop()
  }

  @Test(arguments: [#"[{"a":1},{"a":"#, #"[{"a":1}"#, ""])
  func `a JSON stream that does not end is broken off`(_ text: String) async throws {
    let server = try await FaultServer.start { _ in [.answer(200, Self.json, text)] }
    let stream = try await server.client().streamedRows(TableQuery(resourceID: "u"))
    await #expect(throws: DataGouvError.unreachable(host: "127.0.0.1", .interrupted)) {
      for try await _ in stream {}
    }
    try await server.stop()
  }

  @Test func `a stream without rows has no line of names`() async throws {
    let server = try await FaultServer.start { _ in [.answer(200, Self.csv, "\n\n")] }
    #expect(try await Self.text(server.client().csv(TableQuery(resourceID: "u"))) == "\n\n")
    #expect(server.record.requests.first?.target == "/api/resources/u/data/csv/")
    try await server.stop()
  }

  @Test func `rows come as JSON too, and of figures`() async throws {
    let server = try await FaultServer.start { _ in [.answer(200, Self.json, "[{\"__id\":1}]\n")] }
    let query = TableQuery(resourceID: "u", aggregations: [.init(.sum, of: "a")])
    #expect(try await Self.text(server.client().json(query)) == "[{\"__id\":1}]\n")
    #expect(server.record.requests.first?.target == "/api/resources/u/data/json/?a__sum&page=1")
    try await server.stop()
  }

  @Test func `months come as CSV`() async throws {
    let server = try await FaultServer.start { _ in [.answer(200, Self.csv, "metric_month,monthly_visit\n\n")]
    }
    let query = MetricsTableQuery(.datasets, subjects: ["d"], order: .oldestFirst)
    #expect(try await Self.text(server.client().metricsCSV(query)).hasPrefix("metric_month"))
    #expect(
      server.record.requests.first?.target.hasPrefix(
        "/api/datasets/data/csv/?dataset_id__exact=d&metric_month__sort=asc.nullslast,") == true)
    try await server.stop()
  }

  @Test func `more rows than the server streams are an error that says what to do`() async throws {
    let server = try await FaultServer.start { _ in [.answer(403, Self.json, Self.tooLong)] }
    let client = server.client()
    let expected = DataGouvError.status(
      403, message: "More than 50,000 rows are not streamed: read them page by page, or take the whole file.",
      code: nil, retryAfter: nil)
    await #expect(throws: expected) { try await client.csv(TableQuery(resourceID: "u")) }
    await #expect(throws: expected) { try await client.json(TableQuery(resourceID: "u")) }
    await #expect(throws: expected) { try await client.metricsCSV(MetricsTableQuery(.datasets)) }
    try await server.stop()
  }

  @Test func `another refusal keeps the server's words`() async throws {
    let server = try await FaultServer.start { _ in
      [
        .answer(
          403, Self.json, #"{"errors":[{"title":"Unauthorized parameters","detail":"`sum` is not allowed"}]}"#
        )
      ]
    }
    await #expect(
      throws: DataGouvError.status(403, message: "`sum` is not allowed", code: nil, retryAfter: nil)
    ) { try await server.client().csv(TableQuery(resourceID: "u")) }
    try await server.stop()
  }

  @Test func `a stream that the server refuses without a word is asked for without the second key`()
    async throws
  {
    let server = try await FaultServer.start { request in
      request.target.contains("__id.asc")
        ? [.answer(400, Self.json, #"{"errors":[{"code":null,"title":"Database error","detail":null}]}"#)]
        : [.answer(200, Self.csv, "a\n1\n")]
    }
    let query = TableQuery(resourceID: "u", sorts: [.init(column: "a")])
    #expect(try await Self.text(server.client().csv(query)) == "a\n1\n")
    try await server.stop()
  }

  @Test func `a stream that breaks off is an error, and one that is too long to ask for is not sent`()
    async throws
  {
    let server = try await FaultServer.start { _ in [.send(Step.head(length: 500)), .send("a\n1"), .close] }
    let stream = try await server.client().csv(TableQuery(resourceID: "u"))
    await #expect(throws: DataGouvError.unreachable(host: "127.0.0.1", .interrupted)) {
      try await Self.text(stream)
    }
    let long = TableQuery(resourceID: "u", filters: [.column("a", .in((0..<3_000).map { "\($0)" }))])
    await #expect(throws: DataGouvError.self) { try await server.client().csv(long) }
    #expect(server.record.requests.count == 1)
    try await server.stop()
  }
}
