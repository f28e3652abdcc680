import FaultServer
import Foundation
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct RedirectingTransportTests {
  private static func follow(
    _ location: String, status: Int = 308, headers: [String: String] = [:]
  ) async throws -> [HTTPCall] {
    let transport = ScriptedTransport { _, number in
      number == 1 ? HTTPAnswer(status: status, headers: ["location": location]) : HTTPAnswer(status: 200)
    }
    let call = HTTPCall(
      url: Example.url("https://portal.example/api/2/datasets/Old-Slug/?lang=fr"), headers: headers)
    _ = try await RedirectingTransport(transport).send(call, by: Deadline(.seconds(1)))
    return transport.calls
  }

  @Test(arguments: [
    ("/api/2/datasets/new-slug/", "https://portal.example/api/2/datasets/new-slug/"),
    ("../new-slug/?lang=fr", "https://portal.example/api/2/datasets/new-slug/?lang=fr"),
    ("https://other.example/x", "https://other.example/x"), ("//other.example/y", "https://other.example/y"),
    ("?page=2", "https://portal.example/api/2/datasets/Old-Slug/?page=2"),
    ("/d%C3%A9j%C3%A0/?q=a%2520b", "https://portal.example/d%C3%A9j%C3%A0/?q=a%2520b"),
  ])
  func `relative and absolute addresses are followed`(_ location: String, _ target: String) async throws {
    #expect(try await Self.follow(location).last?.url.absoluteString == target)
  }

  @Test(arguments: [301, 302, 303, 307, 308]) func `each kind of redirect is followed`(_ status: Int)
    async throws
  {
    #expect(try await Self.follow("/new/", status: status).count == 2)
  }

  @Test(arguments: [
    ("https://portal.example:443/x", true), ("https://PORTAL.example/x", true),
    ("https://portal.example:8443/x", false),
    ("http://portal.example/x", false), ("https://evil.example/x", false),
    ("https://portal.example.evil.org/x", false),
  ])
  func `what identifies the caller stays with its origin`(_ location: String, _ isKept: Bool) async throws {
    let headers = [
      "x-api-key": "secret", "authorization": "Bearer secret", "cookie": "a=b", "x-fields": "id",
    ]
    let sent = try await Self.follow(location, headers: headers).last?.headers
    #expect(sent == (isKept ? headers : ["x-fields": "id"]))
  }

  @Test(arguments: ["ftp://files.example/x", "javascript:alert(1)", "file:///etc/passwd"])
  func `an address that cannot be called is an error`(_ location: String) async {
    await #expect(
      throws: DataGouvError.invalidRequest(.strayRedirect(to: location))
    ) { try await Self.follow(location) }
  }

  @Test func `an answer without a location is given as it is`() async throws {
    let transport = ScriptedTransport { _, _ in HTTPAnswer(status: 304) }
    let call = HTTPCall(url: Example.url("https://portal.example/x"))
    #expect(try await RedirectingTransport(transport).send(call, by: Deadline(.seconds(1))).status == 304)
  }

  @Test func `an old slug leads to its dataset over the network`() async throws {
    let server = try await FaultServer.start { request in
      switch request.target {
      case "/api/2/datasets/old/?lang=fr":
        [.answer(308, ["Location": "/api/2/datasets/new/?lang=fr"], "<html>moved")]
      case "/api/2/datasets/new/?lang=fr":
        [.answer(200, ["Content-Type": "application/json"], #"{"id":"a1","slug":"new","title":"Nouveau"}"#)]
      default: [.answer(404, [:], "{}")]
      }
    }
    #expect(try await server.client().dataset("old").slug == "new")
    #expect(server.record.requests.map { $0.headers["x-get-datasets-full-objects"] } == ["True", "True"])
    try await server.stop()
  }

  @Test func `a loop of redirects ends`() async throws {
    let server = try await FaultServer.start { _ in [.answer(302, ["Location": "/again"], "")] }
    await #expect(throws: DataGouvError.invalidRequest(.endlessRedirects(host: "127.0.0.1", limit: 5))) {
      try await server.client().dataset("x")
    }
    #expect(server.record.requests.count == 6)
    try await server.stop()
  }
}
