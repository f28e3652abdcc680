import FaultServer
import Foundation
import Testing

@testable import DataGouv

/// Calls over TLS, to a server on a real socket.
@Suite(.timeLimit(.minutes(5)))
struct SecureTransportTests {
  private static let answer = [
    Step.answer(200, HTTPTransportTests.json, HTTPTransportTests.page)
  ]

  /// Calls a server that shows a certificate, and trusts what a file holds.
  private func total(
    shown: LoopbackCertificate, trusted: String
  ) async throws -> Int {
    let server = try await FaultServer.start(certificate: shown) { _ in Self.answer }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pem")
    try Data(trusted.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let root = Example.url("https://127.0.0.1:\(server.port)")
    var configuration = ClientConfiguration.patient(environment: ["SSL_CERT_FILE": file.path])
    configuration.retries = 0
    let client = DataGouvClient(
      portal: Portal(catalog: root, tabular: nil, metrics: nil), configuration: configuration)
    let total = try await client.search(DatasetQuery()).total
    await client.close()
    try await server.stop()
    return total
  }

  @Test func `a server whose certificate is trusted answers`() async throws {
    #expect(try await total(shown: .valid, trusted: LoopbackCertificate.valid.text) == 1)
  }

  @Test func `a certificate that nobody trusts is refused`() async throws {
    let server = try await FaultServer.start(certificate: .valid) { _ in Self.answer }
    await #expect(throws: DataGouvError.unreachable(host: "127.0.0.1", .insecure)) {
      try await server.client().search(DatasetQuery())
    }
    #expect(server.record.requests.isEmpty)
    try await server.stop()
  }

  @Test func `a certificate that has expired is refused`() async throws {
    await #expect(throws: DataGouvError.unreachable(host: "127.0.0.1", .insecure)) {
      try await total(shown: .expired, trusted: LoopbackCertificate.expired.text)
    }
  }

  @Test func `a certificate of another host is refused`() async throws {
    await #expect(throws: DataGouvError.unreachable(host: "127.0.0.1", .insecure)) {
      try await total(shown: .elsewhere, trusted: LoopbackCertificate.elsewhere.text)
    }
  }

  @Test func `a file of certificates that holds none is told as insecure`() async throws {
    await #expect(throws: DataGouvError.unreachable(host: "127.0.0.1", .insecure)) {
      try await total(shown: .valid, trusted: "nothing")
    }
  }
}
