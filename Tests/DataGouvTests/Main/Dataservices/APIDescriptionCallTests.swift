import FaultServer
import Foundation
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct APIDescriptionCallTests {
  private static let document = #"{"openapi":"3.0.0","info":{"title":"Zones"},"paths":{"/a":{"get":{}}}}"#

  private static func dataservice(_ address: String?) -> Dataservice {
    var dataservice = Dataservice(id: "s1", slug: "s1", title: "Zones")
    dataservice.machineDocumentationURL = address
    return dataservice
  }

  @Test func `a document is fetched through redirects to another server, without the key`() async throws {
    let other = try await FaultServer.start { _ in
      [.answer(200, ["Content-Type": "text/plain"], Self.document)]
    }
    let target = "\(other.address)/v3/api-docs"
    let server = try await FaultServer.start { _ in [.answer(302, ["Location": target], "")] }
    let client = server.client {
      $0.key = APIKey("secret")
      $0.readsAsUser = true
      $0.product = "atlas/1"
    }
    let description = try await client.apiDescription(of: Self.dataservice("\(server.address)/openapi"))
    #expect(description.title == "Zones")
    #expect(description.operations.map(\.path) == ["/a"])
    let requests = server.record.requests + other.record.requests
    #expect(requests.map(\.target) == ["/openapi", "/v3/api-docs"])
    #expect(requests.allSatisfy { $0.headers["x-api-key"] == nil && $0.headers["cookie"] == nil })
    #expect(requests.allSatisfy { $0.headers["user-agent"]?.hasSuffix("atlas/1") == true })
    try await server.stop()
    try await other.stop()
  }

  @Test func `a dataservice without a document is told before anything is asked`() async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, Self.document) }
    await #expect(
      throws: DataGouvError.invalidRequest(.noDescription)
    ) { try await Example.client(transport).apiDescription(of: Self.dataservice(nil)) }
    #expect(transport.calls.isEmpty)
  }

  @Test(arguments: [
    "ftp://zones.example/openapi.json", "file:///etc/passwd", "/openapi.json", "http:", "javascript:x",
  ])
  func `an address that is not of the web is not called`(_ address: String) async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, Self.document) }
    await #expect(throws: DataGouvError.invalidRequest(.notOfTheWeb(address))) {
      try await Example.client(transport).apiDescription(of: Self.dataservice(address))
    }
    #expect(transport.calls.isEmpty)
  }

  @Test(arguments: [404, 403, 500])
  func `a refusal is told with the server's words`(_ status: Int) async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in
      HTTPAnswer(status: status, body: Array("<html><title>Gone away</title></html>".utf8))
    }
    await #expect(
      throws: DataGouvError.status(status, message: "Gone away", code: nil, retryAfter: nil)
    ) { try await Example.client(transport).apiDescription(of: Self.dataservice("https://zones.example/x")) }
  }

  @Test func `a document above the limit is refused`() async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in
      HTTPAnswer(status: 200, body: [UInt8](repeating: 0x20, count: DataGouvClient.descriptionLimit + 1))
    }
    await #expect(throws: DataGouvError.tooLarge(limit: DataGouvClient.descriptionLimit)) {
      try await Example.client(transport).apiDescription(of: Self.dataservice("https://zones.example/x"))
    }
  }

  @Test func `a document that announces too much is not waited for`() async throws {
    let server = try await FaultServer.start { _ in
      [.send(Step.head(200, [:], length: 1_000_000_000)), .stall]
    }
    await #expect(throws: DataGouvError.tooLarge(limit: 10_000_000)) {
      try await server.client().apiDescription(at: Example.url("\(server.address)/openapi.json"))
    }
    try await server.stop()
  }

  @Test func `a document that never ends is given up at the deadline`() async throws {
    let server = try await FaultServer.start { _ in [.send(Step.head(200, [:], length: 400)), .stall] }
    let client = server.client { $0.mainDeadline = .milliseconds(200) }
    await #expect(throws: DataGouvError.timedOut(host: "127.0.0.1", after: .milliseconds(200))) {
      try await client.apiDescription(at: Example.url("\(server.address)/openapi.json"))
    }
    try await server.stop()
  }

  @Test func `a web page instead of a document is told`() async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in
      HTTPAnswer(status: 200, body: Array("<!doctype html><title>Swagger UI</title>".utf8))
    }
    await #expect(
      throws: DataGouvError.undecodable(
        path: "", reason: .markup)
    ) { try await Example.client(transport).apiDescription(of: Self.dataservice("https://zones.example/x")) }
  }
}
