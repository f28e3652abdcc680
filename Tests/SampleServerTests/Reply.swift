import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import SampleServer

/// An answer of the sample server, had over a real connection.
struct Reply: Sendable {
  let status: Int
  /// By lower-case name.
  let headers: [String: String]
  let text: String

  /// The body as JSON; null when it is none.
  var json: Tree { (try? JSONDecoder().decode(Tree.self, from: Data(text.utf8))) ?? .null }

  /// A server for all tests of the process.
  private static let server = Task { try await SampleServer.start() }

  private static let client = HTTPClient(
    eventLoopGroupProvider: .singleton,
    configuration: configuration)

  private static let configuration = {
    var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
    // All tests ask at once, on few cores: waiting for a connection is no failure.
    configuration.timeout.connect = .minutes(5)
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 32
    configuration.connectionPool.retryConnectionEstablishment = false
    return configuration
  }()

  /// Address of the server.
  static var origin: String { get async throws { try await server.value.url.absoluteString } }

  /// Gets a path.
  static func get(
    _ path: String, method: String = "GET", headers: [String: String] = [:], of other: RunningServer? = nil
  ) async throws -> Reply {
    let shared = try await origin
    let origin = other?.url.absoluteString ?? shared
    var request = HTTPClientRequest(url: origin + path)
    request.method = HTTPMethod(rawValue: method)
    for (name, value) in headers { request.headers.add(name: name, value: value) }
    let response = try await client.execute(request, timeout: .seconds(60))
    let body = try await response.body.collect(upTo: 64 << 20)
    let fields = response.headers.map { ($0.name.lowercased(), $0.value) }
    return Reply(
      status: Int(response.status.code), headers: Dictionary(fields, uniquingKeysWith: { first, _ in first }),
      text: String(buffer: body))
  }

  /// A text as api-tabular wants it: encoded twice.
  static func twice(_ text: String) -> String {
    let allowed = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: "\u{0}"..."\u{7F}"))
    func once(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: allowed) ?? "" }
    return once(once(text))
  }
}
