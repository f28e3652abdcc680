import AsyncHTTPClient
import Foundation
package import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import Synchronization

/// One exchange over the network: no redirects, no retries, no cookies.
///
/// Connections are opened when they are first needed, at most `maximumConnections` a host, and kept for the next
/// call. All run on the process-wide event loops, so leaving the process waits for nothing.
package final class HTTPTransport: Transport {
  /// Connections to one host; calls beyond them wait their turn.
  package static let maximumConnections = 6
  /// A body may be this many times larger than what came over the wire. Rows of a table compress about tenfold.
  package static let maximumCompressionRatio = 200

  private let bodyLimit: Int
  private let proxies: ProxySettings
  private let logger: Logger
  private let clients = Mutex<[ProxySettings.Proxy?: HTTPClient]>([:])

  /// Makes a transport; nothing is opened yet. `bodyLimit` is in bytes, decompressed.
  package init(bodyLimit: Int, proxies: ProxySettings, logger: Logger) {
    self.bodyLimit = bodyLimit
    self.proxies = proxies
    self.logger = logger
  }

  deinit {
    for client in clients.withLock({ $0.values }) { client.shutdown { _ in } }
  }

  /// Closes all connections; calls in flight end as cancelled.
  package func close() async {
    let open = clients.withLock { clients in
      defer { clients = [:] }
      return Array(clients.values)
    }
    for client in open { try? await client.shutdown() }
  }

  /// Sends a call; see `Transport`.
  package func send(_ call: HTTPCall, by deadline: Deadline) async throws(DataGouvError) -> HTTPAnswer {
    guard let scheme = call.url.scheme?.lowercased(), ["http", "https"].contains(scheme),
      call.url.host() != nil
    else { throw .invalidRequest("This is not an http or https address: \(call.url.absoluteString)") }
    let proxy = proxies.proxy(for: call.url)
    let client = client(through: proxy)
    let failures = FailureReader(
      call: call, deadline: deadline, isProxied: proxy != nil, bodyLimit: bodyLimit)
    do {
      return try await withThrowingTaskGroup(of: HTTPAnswer.self) { group in
        group.addTask { try await self.exchange(call, over: client, failures) }
        group.addTask {
          try await Task.sleep(for: deadline.remaining)
          throw failures.timedOut
        }
        defer { group.cancelAll() }
        guard let answer = try await group.next() else { throw DataGouvError.cancelled }
        return answer
      }
    } catch {
      throw Task.isCancelled ? .cancelled : failures.error(for: error, whileReadingBody: false)
    }
  }

  private func client(through proxy: ProxySettings.Proxy?) -> HTTPClient {
    clients.withLock { clients in
      if let client = clients[proxy] { return client }
      var configuration = HTTPClient.Configuration()
      configuration.redirectConfiguration = .disallow
      configuration.decompression = .enabled(limit: .ratio(Self.maximumCompressionRatio))
      configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = Self.maximumConnections
      configuration.connectionPool.retryConnectionEstablishment = false
      configuration.proxy = proxy.map { proxy in
        .server(
          host: proxy.host, port: proxy.port,
          authorization: proxy.credentials.map { .basic(credentials: $0) })
      }
      let client = HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
      clients[proxy] = client
      return client
    }
  }

  private func exchange(
    _ call: HTTPCall, over client: HTTPClient, _ failures: FailureReader
  ) async throws -> HTTPAnswer {
    var request = HTTPClientRequest(url: call.url.absoluteString)
    for (name, value) in call.headers { request.headers.add(name: name, value: value) }
    request.headers.add(name: "accept-encoding", value: "gzip, deflate")
    let start = ContinuousClock.now
    let response: HTTPClientResponse
    do {
      response = try await client.execute(request, deadline: .distantFuture)
    } catch {
      throw failures.error(for: error, whileReadingBody: false)
    }
    var answer = HTTPAnswer(status: Int(response.status.code))
    for header in response.headers {
      let name = header.name.lowercased()
      answer.headers[name] = answer.headers[name].map { "\($0), \(header.value)" } ?? header.value
    }
    answer.body = try await body(of: response, isSuccess: answer.isSuccess, failures)
    logger.debug(
      "answered",
      metadata: [
        "url": "\(call.url)", "status": "\(answer.status)", "bytes": "\(answer.body.count)",
        "took": "\(start.duration(to: .now))",
      ])
    return answer
  }

  /// Reads a body up to the limit. Beyond it a success is an error, and an error's words are cut.
  private func body(
    of response: HTTPClientResponse, isSuccess: Bool, _ failures: FailureReader
  ) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      for try await part in response.body {
        guard bytes.count + part.readableBytes <= bodyLimit else {
          if isSuccess { throw DataGouvError.tooLarge(limit: bodyLimit) }
          bytes.append(contentsOf: part.readableBytesView.prefix(bodyLimit - bytes.count))
          return bytes
        }
        bytes.append(contentsOf: part.readableBytesView)
      }
    } catch {
      throw failures.error(for: error, whileReadingBody: true)
    }
    return bytes
  }
}
