public import Foundation
public import Logging

/// How a client behaves; every value has a default that suits an interactive program.
public struct ClientConfiguration: Sendable {
  /// How long a call of the Main API may take in all: retries, redirects and the body included.
  public var mainDeadline: Duration = .seconds(15)
  /// The same for the Tabular API, whose sorts of large tables are slow.
  public var tabularDeadline: Duration = .seconds(30)
  /// The same for the Metrics API.
  public var metricsDeadline: Duration = .seconds(20)
  /// The largest body that is accepted, in bytes after decompression.
  public var bodyLimit = 10_000_000
  /// How many times a call is repeated after 429, 502, 503, 504 or a lost connection.
  public var retries = 2
  /// The language of labels, such as those of frequencies: `fr` or `en`.
  public var language = "fr"
  /// The key of the portal's user, for requests that need one.
  public var key: APIKey?
  /// Whether the key goes with reading requests too, whose answers then hold what only its user may see: private and
  /// draft records. A key that the portal no longer takes is then left out.
  public var readsAsUser = false
  /// Name and version of the program, put behind the library's own in `User-Agent`: `datagouv-tui/1.0`.
  public var product: String?
  /// Where requests are logged, at debug level; warnings are about settings. Silent by default.
  public var logger = Logger(label: "datagouv") { _ in SwiftLogNoOpLogHandler() }
  /// Where `HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY` and `SSL_CERT_FILE` are looked for; the last names a file of
  /// certificates that are trusted instead of the system's.
  public var environment: [String: String]

  /// Makes the default configuration, with the proxies of an environment.
  public init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    self.environment = environment
  }

  /// The file of trusted certificates; `nil` for the system's.
  package var certificates: String? { environment["SSL_CERT_FILE"].flatMap { $0.isEmpty ? nil : $0 } }

  func deadline(for service: DataGouvError.Service) -> Deadline {
    switch service {
    case .main: Deadline(mainDeadline)
    case .tabular: Deadline(tabularDeadline)
    case .metrics: Deadline(metricsDeadline)
    }
  }

  var userAgent: String {
    ["datagouv-swift/\(DataGouvClient.version)", product].compactMap(\.self).joined(separator: " ")
  }
}
