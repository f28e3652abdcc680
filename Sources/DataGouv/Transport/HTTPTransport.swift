import AsyncHTTPClient
import Foundation
package import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOSSL
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

  /// How long a body may pause; a server that sends nothing for longer has hung.
  package static let idleLimit = Duration.seconds(60)

  private let bodyLimit: Int
  private let proxies: ProxySettings
  private let certificates: String?
  private let logger: Logger
  private let clients = Mutex<[ProxySettings.Proxy?: HTTPClient]>([:])

  /// Makes a transport; nothing is opened yet.
  ///
  /// - Parameters:
  ///   - bodyLimit: in bytes, decompressed.
  ///   - certificates: the file of those that are trusted; `nil` for the system's.
  package init(bodyLimit: Int, proxies: ProxySettings, certificates: String? = nil, logger: Logger) {
    self.bodyLimit = bodyLimit
    self.proxies = proxies
    self.certificates = certificates
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
    try await race(call, by: deadline) { client, failures in
      let start = ContinuousClock.now
      let response = try await self.head(of: call, over: client, failures)
      var answer = HTTPAnswer(status: Int(response.status.code), headers: Self.headers(of: response))
      answer.body = try await self.body(of: response, isSuccess: answer.isSuccess, failures)
      self.note(call, status: answer.status, bytes: answer.body.count, since: start)
      return answer
    }
  }

  /// Opens a stream; see `Transport`. A body from which nothing comes for `idleLimit` is given up.
  package func open(_ call: HTTPCall, by deadline: Deadline) async throws(DataGouvError) -> HTTPStream {
    try await race(call, by: deadline) { client, failures in
      let start = ContinuousClock.now
      let response = try await self.head(of: call, over: client, failures)
      let headers = Self.headers(of: response)
      let status = Int(response.status.code)
      self.note(call, status: status, bytes: nil, since: start)
      let body = ByteStream(
        headers: headers, status: status, source: .response(response.body, failures, over: self))
      return HTTPStream(status: status, headers: headers, body: body)
    }
  }

  /// Does an exchange, and gives it up at the deadline.
  private func race<Answer: Sendable>(
    _ call: HTTPCall, by deadline: Deadline,
    _ exchange: @escaping @Sendable (HTTPClient, FailureReader) async throws -> Answer
  ) async throws(DataGouvError) -> Answer {
    guard let scheme = call.url.scheme?.lowercased(), ["http", "https"].contains(scheme),
      call.url.host() != nil
    else { throw .invalidRequest(.notOfTheWeb(call.url.absoluteString)) }
    let proxy = proxies.proxy(for: call.url)
    let client = client(through: proxy)
    let failures = FailureReader(
      call: call, deadline: deadline, isProxied: proxy != nil, bodyLimit: bodyLimit)
    do {
      return try await withThrowingTaskGroup(of: Answer.self) { group in
        group.addTask { try await exchange(client, failures) }
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
      // A call has its own deadline, which is shorter.
      configuration.timeout.connect = TimeAmount(Self.idleLimit * 10)
      configuration.timeout.read = TimeAmount(Self.idleLimit)
      configuration.connectionPool.retryConnectionEstablishment = false
      if let certificates {
        var secured = TLSConfiguration.makeClientConfiguration()
        secured.trustRoots = .file(certificates)
        configuration.tlsConfiguration = secured
      }
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

  private func head(
    of call: HTTPCall, over client: HTTPClient, _ failures: FailureReader
  ) async throws -> HTTPClientResponse {
    var request = HTTPClientRequest(url: call.url.absoluteString)
    request.method = HTTPMethod(rawValue: call.method.rawValue)
    for (name, value) in call.headers { request.headers.add(name: name, value: value) }
    if call.headers["accept-encoding"] == nil {
      request.headers.add(name: "accept-encoding", value: "gzip, deflate")
    }
    if let body = call.body {
      request.headers.replaceOrAdd(name: "content-type", value: body.type)
      request.body = .stream(HTTPBody.Bytes(body: body), length: .known(body.length))
    }
    do {
      return try await client.execute(request, deadline: .distantFuture)
    } catch {
      throw failures.error(for: error, whileReadingBody: false)
    }
  }

  private static func headers(of response: HTTPClientResponse) -> [String: String] {
    var headers: [String: String] = [:]
    for header in response.headers {
      let name = header.name.lowercased()
      headers[name] = headers[name].map { "\($0), \(header.value)" } ?? header.value
    }
    return headers
  }

  private func note(_ call: HTTPCall, status: Int, bytes: Int?, since start: ContinuousClock.Instant) {
    logger.debug(
      "answered",
      metadata: [
        "method": "\(call.method.rawValue)", "url": "\(call.url)", "status": "\(status)",
        "bytes": "\(bytes.map { "\($0)" } ?? "streamed")", "took": "\(start.duration(to: .now))",
      ])
  }

  /// Reads a body up to the limit. Beyond it a success is an error, and an error's words are cut.
  private func body(
    of response: HTTPClientResponse, isSuccess: Bool, _ failures: FailureReader
  ) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    if isSuccess, let announced = response.headers.first(name: "content-length").flatMap({ Int64($0) }),
      announced > Int64(bodyLimit)
    {
      throw DataGouvError.tooLarge(limit: bodyLimit)
    }
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
