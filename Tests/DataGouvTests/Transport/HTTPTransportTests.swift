import FaultServer
import Foundation
import Testing

@testable import DataGouv

/// What the network can do to a call, over a real socket.
@Suite(.timeLimit(.minutes(5)))
struct HTTPTransportTests {
  static let page = #"{"data":[{"id":"a1","title":"Un"}],"page":1,"page_size":20,"total":1}"#
  static let json = ["Content-Type": "application/json"]

  /// A fault and the error that it becomes, by the host that is always the same.
  struct Fault: Sendable, CustomTestStringConvertible {
    var name: String
    var steps: [Step]
    var error: DataGouvError
    var testDescription: String { name }
  }

  static let interrupted = DataGouvError.unreachable(host: "127.0.0.1", .interrupted)

  static let faults: [Fault] = [
    Fault(
      name: "a body that is cut short", steps: [.send(Step.head(length: 500)), .send("{\"data\":["), .close],
      error: interrupted),
    Fault(name: "a connection closed without a word", steps: [.close], error: interrupted),
    Fault(name: "a reset before the head", steps: [.reset], error: interrupted),
    Fault(name: "a reset in the body", steps: [.send(Step.head(length: 500)), .reset], error: interrupted),
    Fault(
      name: "something that is not HTTP", steps: [.send("SSH-2.0-OpenSSH\r\n\r\n"), .close],
      error: interrupted),
    Fault(
      name: "a bad chunk",
      steps: [.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"), .close],
      error: interrupted),
    Fault(
      name: "gzip that is none",
      steps: [.answer(200, ["Content-Encoding": "gzip"], "this was never compressed")], error: interrupted),
    Fault(
      name: "gzip that is cut short",
      steps: [.answer(200, ["Content-Encoding": "gzip"], Array(gzipped.prefix(60)))], error: interrupted),
    Fault(
      name: "a body longer than it was announced",
      steps: [.send(Step.head(length: 10)), .send(page), .close],
      error: .undecodable(path: "", reason: .notJSON("a name was expected (byte 10)"))),
    Fault(
      name: "a length of nine exabytes",
      steps: [.send(Step.head(length: 9_000_000_000_000_000_000)), .send("{}"), .close],
      error: .tooLarge(limit: 10_000_000)),
    Fault(
      name: "a web page with status 200",
      steps: [.answer(200, ["Content-Type": "text/html"], "<html>Portail</html>")],
      error: .undecodable(path: "", reason: .webPage)),
    Fault(
      name: "an HTML error",
      steps: [
        .answer(
          502, ["Content-Type": "text/html"],
          "<html><head><title>502 Bad Gateway</title></head><body><h1>Bad</h1></body></html>")
      ], error: .status(502, message: "502 Bad Gateway", code: nil, retryAfter: nil)),
    Fault(
      name: "half a JSON text of the announced length", steps: [.answer(200, json, #"{"data":[{"id":"#)],
      error: .undecodable(path: "", reason: .notJSON("the text ends too early (byte 15)"))),
    Fault(
      name: "an empty body", steps: [.answer(200, json, "")],
      error: .undecodable(path: "", reason: .notJSON("the text ends too early (byte 0)"))),
    Fault(
      name: "a gigabyte that is announced and never sent",
      steps: [.send(Step.head(length: 1_000_000_000)), .stall], error: .tooLarge(limit: 10_000_000)),
    Fault(
      name: "lists within lists without end",
      steps: [.answer(200, json, String(repeating: "[", count: 200_000))],
      error: .undecodable(path: "", reason: .notJSON("it is nested too deeply (byte 201)"))),
    Fault(
      name: "a list where an envelope should be", steps: [.answer(200, json, "[]")],
      error: .undecodable(path: "data", reason: .missing)),
    Fault(
      name: "a text where a list should be", steps: [.answer(200, json, #"{"data":"a"}"#)],
      error: .undecodable(path: "data", reason: .shape(.text, expected: .list))),
    Fault(
      name: "two JSON texts in one", steps: [.answer(200, json, "{}{}")],
      error: .undecodable(path: "", reason: .notJSON("there is text after the end (byte 2)"))),
    Fault(
      name: "too many requests",
      steps: [
        .answer(429, ["Retry-After": "120", "Content-Type": "application/json"], #"{"message":"Slow down"}"#)
      ],
      error: .status(429, message: "Slow down", code: nil, retryAfter: .seconds(120))),
  ]

  @Test(arguments: faults) func `each fault becomes its error`(_ fault: Fault) async throws {
    let server = try await FaultServer.start { _ in fault.steps }
    await #expect(throws: fault.error) { try await server.client().search(DatasetQuery()) }
    try await server.stop()
  }

  /// Bodies that are odd but can be read, and the titles and the total that come of them.
  @Test(arguments: [
    (#"{"data":[{"id":"a","title":"Un","title":"Deux"}],"data":[],"total":1}"#, ["Un"], 1),
    (#"{"data":[{"id":"a","title":"Un"},{"id":"b","title":["x"]},7,null],"total":4}"#, ["Un"], 4),
    ("\u{FEFF}{\"data\":[]}", [], 0), (#"{"data":[],"total":"12"}"#, [], 12),
    (#"{"data":[],"total":1e2,"page":-3,"page_size":0}"#, [], 100),
    (#"{"data":[],"total":NaN,"facets":{"a":[{"name":"x","count":-Infinity}]}}"#, [], 0),
    (#"{"data":[],"total":99999999999999999999999999}"#, [], 0),
    (#"{"data":[{"id":"a","title":"\ud83d\u0000\u001b[31m"}],"total":null}"#, ["\u{FFFD}\0\u{1B}[31m"], 1),
  ]) func `an odd body is read as far as it goes`(
    _ body: String, _ titles: [String], _ total: Int
  ) async throws {
    let server = try await FaultServer.start { _ in [.answer(200, Self.json, body)] }
    let page = try await server.client().search(DatasetQuery())
    #expect(page.items.map(\.title) == titles)
    #expect(page.total == total)
    try await server.stop()
  }

  @Test func `bytes that are not UTF-8 are replaced, and the page is read`() async throws {
    let body = Array(#"{"data":[{"id":"a1","title":"caf"#.utf8) + [0xE9] + Array(#""}],"total":1}"#.utf8)
    let server = try await FaultServer.start { _ in [.answer(200, Self.json, body)] }
    let page = try await server.client().search(DatasetQuery())
    #expect(page.items.first?.title == "caf\u{FFFD}")
    try await server.stop()
  }

  @Test func `a header that is not UTF-8 does no harm`() async throws {
    let head =
      Array("HTTP/1.1 200 OK\r\nX-Name: caf".utf8) + [0xE9]
      + Array("\r\nContent-Length: \(Self.page.utf8.count)\r\n\r\n".utf8)
    let server = try await FaultServer.start { _ in [.send(head), .send(Self.page)] }
    #expect(try await server.client().search(DatasetQuery()).total == 1)
    try await server.stop()
  }

  @Test func `a slow answer within the deadline is read`() async throws {
    let server = try await FaultServer.start { _ in
      [
        .send(Step.head(length: Self.page.utf8.count)),
        .drip(Array(Self.page.utf8), every: .microseconds(200)),
      ]
    }
    #expect(try await server.client().search(DatasetQuery()).total == 1)
    try await server.stop()
  }

  @Test func `a compressed answer is asked for and read`() async throws {
    let server = try await FaultServer.start { request in
      request.headers["accept-encoding"] == nil
        ? [.answer(406, Self.json, "{}")] : [.answer(200, ["Content-Encoding": "gzip"], Self.gzipped)]
    }
    let page = try await server.client().search(DatasetQuery())
    #expect(page.items.map(\.id) == ["a1"])
    #expect(server.record.requests.first?.headers["accept-encoding"] == "gzip, deflate")
    try await server.stop()
  }

  @Test func `a body that inflates a thousandfold is refused`() async throws {
    let bomb =
      Example.bytes(hexadecimal: "1f8b0800000000000203edc1010d000000c2a04aef9fce1e0e28")
      + [UInt8](repeating: 0, count: 3_875) + Example.bytes(hexadecimal: "e0dd00a98647bf00093d00")
    let server = try await FaultServer.start { _ in [.answer(200, ["Content-Encoding": "gzip"], bomb)] }
    await #expect(throws: DataGouvError.tooLarge(limit: 10_000_000)) {
      try await server.client().search(DatasetQuery())
    }
    try await server.stop()
  }

  @Test func `a body over the limit is refused and its connection closed`() async throws {
    let server = try await FaultServer.start { _ in
      [.send(Step.head(length: 1_000_000)), .send([UInt8](repeating: 32, count: 20_000)), .stall]
    }
    let client = server.client { $0.bodyLimit = 10_000 }
    await #expect(throws: DataGouvError.tooLarge(limit: 10_000)) { try await client.search(DatasetQuery()) }
    await server.wait { $0.closed == 1 }
    try await server.stop()
  }

  @Test func `an error larger than the limit still tells its status`() async throws {
    let server = try await FaultServer.start { _ in
      [.answer(500, ["Content-Type": "text/plain"], [UInt8](repeating: 65, count: 50_000))]
    }
    let client = server.client { $0.bodyLimit = 10_000 }
    let message = String(repeating: "A", count: 299) + "…"
    await #expect(throws: DataGouvError.status(500, message: message, code: nil, retryAfter: nil)) {
      try await client.search(DatasetQuery())
    }
    try await server.stop()
  }

  @Test(arguments: [
    [Step.stall], [.send(Step.head(length: 400)), .stall],
    [.send(Step.head(length: 400)), .drip([UInt8](repeating: 32, count: 400), every: .milliseconds(20))],
  ])
  func `the deadline holds over head and body, and closes the connection`(_ steps: [Step]) async throws {
    let server = try await FaultServer.start { _ in steps }
    let client = server.client { $0.mainDeadline = .milliseconds(150) }
    await #expect(throws: DataGouvError.timedOut(host: "127.0.0.1", after: .milliseconds(150))) {
      try await client.search(DatasetQuery())
    }
    // A busy machine can take longer to connect than the deadline is.
    await server.wait { $0.closed == $0.opened }
    try await server.stop()
  }

  @Test func `cancelling a call closes its connection`() async throws {
    let server = try await FaultServer.start { _ in [.send(Step.head(length: 400)), .stall] }
    let client = server.client()
    let call = Task { try await client.search(DatasetQuery()) }
    await server.wait { $0.requests.count == 1 }
    call.cancel()
    await #expect(throws: DataGouvError.cancelled) { try await call.value }
    await server.wait { $0.closed == 1 }
    try await server.stop()
  }

  @Test func `closing the client ends its calls, and it can be used again`() async throws {
    let server = try await FaultServer.start { request in
      request.connection == 1 ? [.stall] : [.answer(200, Self.json, Self.page)]
    }
    let client = server.client()
    let call = Task { try await client.search(DatasetQuery()) }
    await server.wait { $0.requests.count == 1 }
    await client.close()
    await #expect(throws: DataGouvError.cancelled) { try await call.value }
    #expect(try await client.search(DatasetQuery()).total == 1)
    try await server.stop()
  }

  @Test func `one connection serves one call after another`() async throws {
    let server = try await FaultServer.start { _ in [.answer(200, Self.json, Self.page)] }
    let client = server.client()
    for _ in 0..<4 { _ = try await client.search(DatasetQuery()) }
    #expect(server.record.requests.map(\.connection) == [1, 1, 1, 1])
    try await server.stop()
  }

  @Test func `many calls at once share a few connections`() async throws {
    let server = try await FaultServer.start { _ in [.answer(200, Self.json, Self.page)] }
    let client = server.client()
    try await withThrowingTaskGroup { group in
      for _ in 0..<40 { group.addTask { _ = try await client.search(DatasetQuery()) } }
      try await group.waitForAll()
    }
    #expect(server.record.opened <= HTTPTransport.maximumConnections)
    try await server.stop()
  }

  @Test func `a connection that the server closed meanwhile is replaced`() async throws {
    let server = try await FaultServer.start { request in
      [.answer(200, Self.json, Self.page), request.connection == 1 ? .close : .stall]
    }
    let client = server.client(retries: 1)
    _ = try await client.search(DatasetQuery())
    await server.wait { $0.closed == 1 }
    #expect(try await client.search(DatasetQuery()).total == 1)
    try await server.stop()
  }

  @Test func `a port where nothing listens is told as refused`() async throws {
    let server = try await FaultServer.start { _ in [] }
    let client = server.client()
    try await server.stop()
    await #expect(throws: DataGouvError.unreachable(host: "127.0.0.1", .refused)) {
      try await client.search(DatasetQuery())
    }
  }

  @Test func `a server without TLS behind https is told as insecure`() async throws {
    let server = try await FaultServer.start(greeting: [.answer(400, [:], ""), .close]) { _ in [] }
    let root = Example.url("https://127.0.0.1:\(server.port)")
    let client = DataGouvClient(
      portal: Portal(catalog: root, tabular: nil, metrics: nil),
      configuration: .patient())
    await #expect(throws: DataGouvError.unreachable(host: "127.0.0.1", .insecure)) {
      try await client.search(DatasetQuery())
    }
    try await server.stop()
  }

  @Test func `an address that is not http is refused before anything is sent`() async throws {
    let portal = Portal(catalog: Example.url("ftp://portal.example"), tabular: nil, metrics: nil)
    let client = DataGouvClient(portal: portal, configuration: ClientConfiguration(environment: [:]))
    await #expect(
      throws: DataGouvError.invalidRequest(
        .notOfTheWeb("ftp://portal.example/api/2/datasets/search/?page=1&page_size=20"))
    ) { try await client.search(DatasetQuery()) }
  }

  @Test func `the client says who it is and keeps no cookies`() async throws {
    let server = try await FaultServer.start { _ in
      [.answer(200, ["Set-Cookie": "session=secret; Path=/"], Self.page)]
    }
    let client = server.client { $0.product = "explorer/2.0" }
    for _ in 0..<2 { _ = try await client.search(DatasetQuery()) }
    let requests = server.record.requests
    #expect(requests.map { $0.headers["cookie"] } == [nil, nil])
    #expect(requests.first?.headers["user-agent"] == "datagouv-swift/\(DataGouvClient.version) explorer/2.0")
    #expect(requests.first?.headers["accept"] == "application/json")
    try await server.stop()
  }

  @Test func `a proxy of the environment that does not answer is told as the proxy's fault`() async throws {
    let server = try await FaultServer.start { _ in [] }
    let port = server.port
    try await server.stop()
    var configuration = ClientConfiguration.patient(environment: ["http_proxy": "http://127.0.0.1:\(port)"])
    configuration.retries = 0
    let portal = Portal(catalog: Example.url("http://portal.example"), tabular: nil, metrics: nil)
    let client = DataGouvClient(portal: portal, configuration: configuration)
    await #expect(throws: DataGouvError.unreachable(host: "portal.example", .proxy)) {
      try await client.search(DatasetQuery())
    }
  }

  @Test func `a proxy of the environment is asked to connect`() async throws {
    let server = try await FaultServer.start { request in
      request.method == "CONNECT"
        ? [.send("HTTP/1.1 200 Connected\r\n\r\n")] : [.answer(200, Self.json, Self.page)]
    }
    let configuration = ClientConfiguration.patient(environment: [
      "HTTP_PROXY": "http://us%40er:pass@127.0.0.1:\(server.port)"
    ])
    let portal = Portal(catalog: Example.url("http://portal.example"), tabular: nil, metrics: nil)
    let client = DataGouvClient(portal: portal, configuration: configuration)
    #expect(try await client.search(DatasetQuery()).total == 1)
    let connect = try #require(server.record.requests.first)
    #expect(connect.target == "portal.example:80")
    #expect(
      connect.headers["proxy-authorization"] == "Basic \(Data("us@er:pass".utf8).base64EncodedString())")
    try await server.stop()
  }

  /// `page`, compressed by gzip.
  private static let gzipped = Example.bytes(
    hexadecimal: """
      1f8b0800000000000203ab564a492c4954b28aae56ca4c51b2524a3454d2512ac92cc949057242f3946a637594\
      0a12d3813c430823be38b30ac83332002acb2f49cc014ad40200d2709d7e45000000
      """)
}
