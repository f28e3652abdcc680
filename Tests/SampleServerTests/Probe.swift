import AsyncHTTPClient
import DataGouv
import Foundation
import NIOCore
import NIOHTTP1
import SampleServer

/// Calls one sample server, shared by all tests, without following redirections.
enum Probe {
  /// An answer.
  struct Answer: Sendable {
    let status: Int
    let headers: [String: String]
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
    var json: JSONValue { (try? JSONParser.parse(body)) ?? .null }
  }

  private static let server = Task { try await SampleServer.start() }

  /// The three services.
  static var portal: Portal { get async throws { try await server.value.portal } }

  /// `GET` of a path with its query, as they are written.
  static func get(_ path: String, headers: [String: String] = [:], method: HTTPMethod = .GET) async throws
    -> Answer
  {
    let root = try await server.value.url.absoluteString
    var request = HTTPClientRequest(url: root + path)
    request.method = method
    for (name, value) in headers { request.headers.add(name: name, value: value) }
    let response = try await client.execute(request, timeout: .seconds(30))
    var body: [UInt8] = []
    for try await chunk in response.body { body += chunk.readableBytesView }
    let fields = response.headers.map { ($0.name.lowercased(), $0.value) }
    return Answer(
      status: Int(response.status.code), headers: Dictionary(fields) { first, _ in first }, body: body)
  }

  /// Asks for a path and goes away after the first bytes of its body; returns how many these were.
  static func leave(_ path: String) async throws -> Int {
    let request = HTTPClientRequest(url: try await server.value.url.absoluteString + path)
    let response = try await client.execute(request, timeout: .seconds(30))
    for try await chunk in response.body { return chunk.readableBytes }
    return 0
  }

  /// The path of a table of the Tabular API: the resource of a dataset at a position.
  static func table(_ slug: String, _ position: Int = 0) async throws -> String {
    let list = try await get("/api/2/datasets/\(slug)/resources/").json["data"].items
    return "/tabular/api/resources/\(list[position]["id"].text ?? "")/"
  }

  private static let client = HTTPClient(
    eventLoopGroupProvider: .singleton, configuration: .init(redirectConfiguration: .disallow))
}
