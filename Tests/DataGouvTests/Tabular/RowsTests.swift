import Foundation
import Testing

@testable import DataGouv

/// The client's calls of the Tabular API.
struct RowsTests {
  static let rows = #"{"data":[{"__id":1,"é":2}],"meta":{"page":1,"page_size":20,"total":1}}"#
  static let sorted = TableQuery(resourceID: "u", sorts: [.init(column: "#é")])

  static func refusal(_ code: String, _ message: String) -> HTTPAnswer {
    .json(
      400,
      #"{"errors":[{"code":null,"title":"Database error","detail":{"code":"\#(code)","details":null,"message":"\#(message)"}}]}"#
    )
  }

  @Test func `a page beyond the end is empty, with the total that the refusal tells`() async throws {
    let transport = ScriptedTransport { _, _ in
      .json(
        416,
        #"{"errors":[{"code":null,"title":"Database error","detail":{"code":"PGRST103","details":"An offset of 1020 was requested, but there are only 1000 rows.","hint":null,"message":"Requested range not satisfiable"}}]}"#
      )
    }
    let page = try await Example.client(transport).rows(TableQuery(resourceID: "u", page: 52))
    #expect(page == TablePage(rows: [], number: 52, size: 20, total: 1000))
  }

  @Test func `a refusal of the range without a total leaves it at zero`() async throws {
    let transport = ScriptedTransport { _, _ in HTTPAnswer(status: 416) }
    #expect(try await Example.client(transport).rows(TableQuery(resourceID: "u", page: 2)).total == 0)
  }

  @Test func `a mended server that knows no name encoded twice is asked with it once, and remembered`()
    async throws
  {
    let transport = ScriptedTransport { call, _ in
      call.url.absoluteString.contains("%25")
        ? Self.refusal("42703", "column t.%C3%A9 does not exist") : .json(200, Self.rows)
    }
    let client = Example.client(transport)
    #expect(try await client.rows(Self.sorted).total == 1)
    #expect(try await client.rows(Self.sorted).total == 1)
    #expect(
      transport.targets == [
        "/api/resources/u/data/?%2523%25C3%25A9__sort=asc,__id.asc&page=1&page_size=20",
        "/api/resources/u/data/?%23%C3%A9__sort=asc,__id.asc&page=1&page_size=20",
        "/api/resources/u/data/?%23%C3%A9__sort=asc,__id.asc&page=1&page_size=20",
      ])
  }

  @Test(arguments: [
    refusal("PGRST100", "failed to parse order"), refusal("42703", "column t.__id does not exist"),
    .json(400, #"{"errors":[{"code":null,"title":"Invalid query string","detail":"bad direction"}]}"#),
  ])
  func `a server that refuses the second key is asked without`(_ refusal: HTTPAnswer) async throws {
    let transport = ScriptedTransport { call, _ in
      call.url.absoluteString.contains("__id.asc") ? refusal : .json(200, Self.rows)
    }
    let client = Example.client(transport)
    #expect(try await client.rows(Self.sorted).total == 1)
    #expect(transport.targets.last == "/api/resources/u/data/?%2523%25C3%25A9__sort=asc&page=1&page_size=20")
    _ = try await client.rows(Self.sorted)
    #expect(transport.calls.count == 3)
  }

  @Test func `a column that is not there is told in the words of the first refusal`() async {
    let transport = ScriptedTransport { _, number in
      Self.refusal("42703", "column t.x\(number) does not exist")
    }
    await #expect(
      throws: DataGouvError.status(400, message: "column t.x1 does not exist", code: "42703", retryAfter: nil)
    ) { try await Example.client(transport).rows(Self.sorted) }
    #expect(transport.calls.count == 2)
  }

  @Test func `a filter's name falls back as a sort's does, and values with it`() async throws {
    let transport = ScriptedTransport { call, _ in
      call.url.absoluteString.contains("%25") ? Self.refusal("42703", "no") : .json(200, Self.rows)
    }
    let query = TableQuery(
      resourceID: "u", filters: [.any([.column("#é", .exact("a#")), .column("b", .isNull)])], columns: ["#é"])
    #expect(try await Example.client(transport).rows(query).total == 1)
    #expect(
      transport.targets.last
        == "/api/resources/u/data/?or=(%23%C3%A9__exact.%22a%23%22,b__isnull)&columns=%23%C3%A9&page=1&page_size=20"
    )
  }

  @Test(arguments: [
    refusal("42703", "column t.nom does not exist"),
    refusal("22P02", "invalid input syntax for type integer"),
    refusal("PGRST100", "failed to parse"),
  ])
  func `a refusal that has nothing to do with the writing is not asked again`(_ refusal: HTTPAnswer) async {
    let transport = ScriptedTransport { _, _ in refusal }
    let query = TableQuery(resourceID: "u", filters: [.column("nom", .exact("x"))])
    await #expect(throws: DataGouvError.self) { try await Example.client(transport).rows(query) }
    #expect(transport.calls.count == 1)
  }

  @Test(arguments: [
    TableQuery(resourceID: "u", filters: [.column("a", .in([]))]),
    TableQuery(resourceID: "u", filters: [.any([.column("a", .notIn([])), .column("b", .isNull)])]),
    TableQuery(resourceID: "u", filters: [.any([])]),
    TableQuery(resourceID: "u", filters: [.any([.all([]), .column("b", .isNull)])]),
    TableQuery(resourceID: "u", filters: [.any([.column("a", .contains("x)")), .column("b", .isNull)])]),
    TableQuery(resourceID: "u", filters: [.any([.column("a", .notContains(",")), .column("b", .isNull)])]),
    TableQuery(resourceID: "u", columns: []),
    TableQuery(resourceID: "u", columns: ["a"], aggregations: [.init(.sum, of: "b")]),
    TableQuery(resourceID: "u", groups: ["a"]),
    TableQuery(
      resourceID: "u", sorts: [.init(column: "b")], groups: ["a"], aggregations: [.init(.sum, of: "b")]),
    TableQuery(resourceID: "u", filters: [.column("a", .in((0..<900).map { "ENR-\($0)" }))]),
    TableQuery(resourceID: "u", filters: [.column("a", .exact(String(repeating: "é", count: 1_500)))]),
  ])
  func `what cannot be sent is refused in a sentence, before it is sent`(_ query: TableQuery) async throws {
    let transport = ScriptedTransport { _, _ in .json(200, Self.rows) }
    let error = await #expect(throws: DataGouvError.self) { try await Example.client(transport).rows(query) }
    guard case .invalidRequest(let problem) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problem.description.hasSuffix("."))
    #expect(transport.calls.isEmpty)
  }

  @Test func `conditions that say nothing are left out`() async throws {
    let transport = ScriptedTransport { _, _ in .json(200, Self.rows) }
    let query = TableQuery(
      resourceID: "u", filters: [.all([]), .any([.any([.column("a", .contains("x,y)"))])]), .all([.all([])])])
    _ = try await Example.client(transport).rows(query)
    #expect(
      transport.targets == ["/api/resources/u/data/?a__contains=x%2Cy%29&page=1&page_size=20"])
  }

  @Test(
    arguments: [
      (404, "404: Not Found", "404: Not Found", nil),
      (
        410, "Resource u has been permanently deleted on 2026-06-01 by its producer.",
        "Resource u has been permanently deleted on 2026-06-01 by its producer.", nil
      ),
      (
        404,
        #"{"errors":[{"code":null,"title":"Database error","detail":{"code":"PGRST205","message":"Could not find the table"}}]}"#,
        "Could not find the table", "PGRST205"
      ),
      (
        404,
        #"{"errors":[{"code":null,"title":"Database error","detail":{"code":"42883","message":"could not identify an ordering operator for type json"}}]}"#,
        "could not identify an ordering operator for type json", "42883"
      ),
      (
        500, "500 Internal Server Error\n\nServer got itself in trouble",
        "500 Internal Server Error Server got itself in trouble", nil
      ),
    ] as [(Int, String, String, String?)])
  func `the meanings of a refusal stay apart`(
    _ status: Int, _ body: String, _ message: String, _ code: String?
  ) async {
    let transport = ScriptedTransport { _, _ in HTTPAnswer(status: status, body: Array(body.utf8)) }
    await #expect(throws: DataGouvError.status(status, message: message, code: code, retryAfter: nil)) {
      try await Example.client(transport).rows(Self.sorted)
    }
    #expect(transport.calls.count == 1)
  }

  @Test func `a table's file and its analysis are read`() async throws {
    let transport = ScriptedTransport { call, _ in
      call.url.path().hasSuffix("/profile/")
        ? .json(200, #"{"profile":{"header":["a"],"columns":{"a":{"python_type":"int"}}}}"#)
        : .json(200, #"{"created_at":"2026-11-20T10:00:00.123456+00:00","url":"https://x/f.csv","links":[]}"#)
    }
    let client = Example.client(transport)
    let info = try await client.tableInfo("u")
    #expect(info.url == "https://x/f.csv")
    #expect(info.createdAt?.date != nil)
    #expect(try await client.tableProfile("u").columns == [.init(name: "a", type: .integer)])
  }

  @Test func `a portal without a Tabular API says so`() async {
    let portal = Portal(catalog: Example.url("https://p.example"), tabular: nil, metrics: nil)
    let client = Example.client(ScriptedTransport { _, _ in .json(200, "{}") }, portal: portal)
    await #expect(throws: DataGouvError.serviceMissing(.tabular)) { try await client.rows(Self.sorted) }
  }
}
