import FaultServer
import Testing

@testable import DataGouv

/// The Tabular API's routes beside its rows, and the health of both services, over a real connection.
@Suite(.timeLimit(.minutes(5)))
struct TableServicesTests {
  private static func answering(
    _ body: String, status: Int = 200, type: String = "application/json"
  ) async throws -> (FaultServer, DataGouvClient) {
    let server = try await FaultServer.start { _ in [.answer(status, ["Content-Type": type], body)] }
    return (server, server.client())
  }

  @Test(arguments: [
    (#"{"allowed": false, "exceptions": ["a", "b"]}"#, true, false),
    (#"{"allowed": true, "exceptions": []}"#, true, true), (#"{"allowed": false}"#, false, false),
    (#"["a"]"#, true, false), ("[]", false, false),
  ])
  func `tables that compute figures are told`(_ body: String, _ allowsA: Bool, _ allowsC: Bool) async throws {
    let (server, client) = try await Self.answering(body)
    let rights = try await client.aggregationRights()
    #expect(rights.allow("a") == allowsA)
    #expect(rights.allow("c") == allowsC)
    #expect(server.record.requests.map(\.target) == ["/api/aggregation-exceptions/"])
    try await server.stop()
  }

  @Test(arguments: ["null", "{}", #"{"allowed":"no"}"#])
  func `rights of another shape are refused`(_ body: String) async throws {
    let (server, client) = try await Self.answering(body)
    await #expect(throws: DataGouvError.self) { try await client.aggregationRights() }
    try await server.stop()
  }

  @Test func `a service tells how it is`() async throws {
    let (server, client) = try await Self.answering(
      #"{"status":"ok","version":"0.4.1","uptime_since":"2026-11-21T00:00:00.000000+00:00"}"#)
    for health in [try await client.tabularHealth(), try await client.metricsHealth()] {
      #expect(health.isWell)
      #expect(health.version == "0.4.1")
      #expect(health.upSince?.date != nil)
    }
    #expect(server.record.requests.map(\.target) == ["/health/", "/health/"])
    try await server.stop()
  }

  @Test func `a service whose database is down says so`() async throws {
    let (server, client) = try await Self.answering(
      #"{"errors":[{"code":null,"title":"DB unavailable","detail":"not started yet"}]}"#,
      status: 503)
    #expect(try await client.tabularHealth() == ServiceHealth(isWell: false, errors: ["not started yet"]))
    try await server.stop()
  }

  @Test func `a service that is broken or away is an error`() async throws {
    let (server, client) = try await Self.answering("no", status: 500, type: "text/plain")
    await #expect(throws: DataGouvError.status(500, message: "no", code: nil, retryAfter: nil)) {
      try await client.metricsHealth()
    }
    try await server.stop()
  }

  @Test func `a table's description is the server's text`() async throws {
    let yaml = "openapi: 3.0.3\ninfo:\n  title: é\n"
    let (server, client) = try await Self.answering(yaml, type: "text/plain; charset=utf-8")
    #expect(try await client.tableDescription("u v") == yaml)
    #expect(server.record.requests.map(\.target) == ["/api/resources/u%20v/swagger/"])
    try await server.stop()
  }
}
