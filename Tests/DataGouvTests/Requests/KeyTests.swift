import FaultServer
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct KeyTests {
  private static let secret = "s3cr3t-0123456789"
  private static let keyed = Endpoint<Void>.action(.main("1/me/", access: .keyed))
  private static let open = Endpoint<Void>.action(.main("1/site/"))

  private static func client(_ transport: ScriptedTransport, readsAsUser: Bool = false) -> DataGouvClient {
    Example.client(transport) {
      $0.key = APIKey(secret)
      $0.readsAsUser = readsAsUser
    }
  }

  @Test(arguments: ["", " ", "a b", "é", "a\r\nX-Evil: 1", "a\u{7F}"])
  func `a text that no header can hold is no key`(_ text: String) { #expect(APIKey(text) == nil) }

  @Test func `a key is taken without the spaces around it`() {
    #expect(APIKey(" \(Self.secret)\n")?.secret == Self.secret)
  }

  @Test func `a key never shows in a description or a dump`() throws {
    let key = try #require(APIKey(Self.secret))
    var configuration = ClientConfiguration(environment: [:])
    configuration.key = key
    var dumped = ""
    dump(configuration, to: &dumped)
    for text in ["\(key)", String(reflecting: key), "\(configuration)", dumped] {
      #expect(!text.contains(Self.secret))
    }
  }

  @Test func `a key goes with what needs it and with nothing else`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, "{}") }
    let client = Self.client(transport)
    try await client.load(Self.keyed)
    try await client.load(Self.open)
    _ = try? await client.tableInfo("r")
    #expect(transport.calls.map { $0.headers["x-api-key"] } == [Self.secret, nil, nil])
  }

  @Test func `what needs a key is not asked without one`() async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, "{}") }
    await #expect(throws: DataGouvError.keyMissing) { try await Example.client(transport).load(Self.keyed) }
    #expect(transport.calls.isEmpty)
  }

  @Test func `who reads as a user sends the key, to the Main API alone`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, "{}") }
    let client = Self.client(transport, readsAsUser: true)
    try await client.load(Self.open)
    _ = try? await client.tableInfo("r")
    #expect(transport.calls.map { $0.headers["x-api-key"] } == [Self.secret, nil])
  }

  @Test func `a key that is refused does not keep anyone from reading what is public`() async throws {
    let transport = ScriptedTransport { call, _ throws(DataGouvError) in
      .json(call.headers["x-api-key"] == nil ? 200 : 401, #"{"message":"Invalid API token"}"#)
    }
    let client = Self.client(transport, readsAsUser: true)
    try await client.load(Self.open)
    #expect(client.isKeyRefused)
    try await client.load(Self.open)
    #expect(transport.calls.map { $0.headers["x-api-key"] } == [Self.secret, nil, nil])
    await #expect(
      throws: DataGouvError.status(401, message: "Invalid API token", code: nil, retryAfter: nil)
    ) { try await client.load(Self.keyed) }
  }

  @Test func `cookies are not kept`() async throws {
    let server = try await FaultServer.start { _ in
      [.answer(200, ["Content-Type": "application/json", "Set-Cookie": "session=abc; Path=/"], "{}")]
    }
    let client = server.client { $0.key = APIKey(Self.secret) }
    try await client.load(Self.keyed)
    try await client.load(Self.keyed)
    #expect(server.record.requests.count == 2)
    #expect(server.record.requests.allSatisfy { $0.headers["cookie"] == nil })
    try await server.stop()
  }

  @Test func `a key does not follow a redirect to another server`() async throws {
    let other = try await FaultServer.start { _ in [.answer(200, [:], "{}")] }
    let target = "\(other.address)/elsewhere"
    let server = try await FaultServer.start { _ in [.answer(302, ["Location": target], "")] }
    let client = server.client { $0.key = APIKey(Self.secret) }
    try await client.load(Self.keyed)
    #expect(server.record.requests.map { $0.headers["x-api-key"] } == [Self.secret])
    #expect(other.record.requests.map { $0.headers["x-api-key"] } == [nil])
    try await server.stop()
    try await other.stop()
  }
}
