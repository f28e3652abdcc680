import FaultServer
import Foundation

@testable import DataGouv

/// Addresses that no test calls over a network.
enum Example {
  /// A portal with all three services.
  static let portal = Portal(
    catalog: url("https://portal.example"), tabular: url("https://tables.example"),
    metrics: url("https://metrics.example"))

  /// A client of that portal over a transport of the test's own.
  static func client(
    _ transport: any Transport, portal: Portal = portal,
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) -> DataGouvClient {
    var configuration = ClientConfiguration(environment: [:])
    configure(&configuration)
    return DataGouvClient(portal: portal, configuration: configuration, transport: transport)
  }

  /// A value of a JSON text, `null` when the text is none.
  static func json(_ text: String) -> JSONValue { (try? JSONParser.parse(Array(text.utf8))) ?? .null }

  static func url(_ text: String) -> URL { URL(string: text) ?? URL(filePath: "/") }

  /// Bytes of hexadecimal digits.
  static func bytes(hexadecimal text: String) -> [UInt8] {
    let digits = text.compactMap { $0.hexDigitValue.map(UInt8.init) }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}

extension FaultServer {
  /// A client of this server for all three services, that makes pauses of a millisecond at most.
  func client(
    retries: Int = 0, configure: (inout ClientConfiguration) -> Void = { _ in }
  ) -> DataGouvClient {
    var configuration = ClientConfiguration.patient()
    configure(&configuration)
    let root = Example.url(address)
    let exchange = HTTPTransport(
      bodyLimit: configuration.bodyLimit,
      proxies: ProxySettings(environment: configuration.environment, logger: configuration.logger),
      certificates: configuration.certificates, logger: configuration.logger)
    return DataGouvClient(
      portal: Portal(catalog: root, tabular: root, metrics: root), configuration: configuration,
      transport: RetryingTransport(
        RedirectingTransport(exchange), policy: RetryPolicy(retries: retries, base: .milliseconds(1))))
  }
}

extension RecordReadable {
  /// Reads a model of a JSON value.
  init(_ json: JSONValue) throws(Undecodable) { try self.init(Record(json)) }
}
