/// The client of a udata portal: its Main, Tabular and Metrics APIs over one transport.
///
/// Calls can be made from any task, each throws `DataGouvError`, and cancelling the task closes the request. A client
/// is cheap to make: nothing is opened before the first call. Its copies share their connections, which close
/// with the last copy, or earlier by `close()`.
public struct DataGouvClient: Sendable {
  /// The version that `User-Agent` tells.
  public static let version = "0.1.0"

  /// The portal that is called.
  public let portal: Portal
  /// How it is called.
  public let configuration: ClientConfiguration

  let transport: any Transport
  let memory = ClientMemory()

  /// Makes a client of a portal.
  public init(portal: Portal, configuration: ClientConfiguration = .init()) {
    self.init(portal: portal, configuration: configuration, transport: Self.network(configuration))
  }

  /// Makes a client that keeps answers in a store, and gives kept ones when the network fails.
  ///
  /// - Parameter isOffline: whether the network is left alone: what was not kept cannot be had.
  package init(
    portal: Portal, configuration: ClientConfiguration, answers: any AnswerStore, isOffline: Bool = false
  ) {
    self.init(
      portal: portal, configuration: configuration,
      transport: RecallingTransport(
        Self.network(configuration), store: answers, portal: portal, isOffline: isOffline))
  }

  /// Makes a client over a transport of one's own, as tests do.
  package init(portal: Portal, configuration: ClientConfiguration = .init(), transport: any Transport) {
    self.portal = portal
    self.configuration = configuration
    self.transport = transport
  }

  private static func network(
    _ configuration: ClientConfiguration
  ) -> RetryingTransport<RedirectingTransport<HTTPTransport>> {
    let proxies = ProxySettings(environment: configuration.environment, logger: configuration.logger)
    let exchange = HTTPTransport(
      bodyLimit: configuration.bodyLimit, proxies: proxies, certificates: configuration.certificates,
      logger: configuration.logger)
    return RetryingTransport(
      RedirectingTransport(exchange), policy: RetryPolicy(retries: configuration.retries))
  }

  /// What a gateway last said about how often a service may be called; `nil` when it said nothing.
  public func rateLimit(for service: DataGouvError.Service) -> RateLimit? { memory.rateLimit(for: service) }

  /// Whether the portal refused the key of a reading request, which was then asked without it; see
  /// `ClientConfiguration.readsAsUser`.
  public var isKeyRefused: Bool { memory.keyIsRefused }

  /// Closes the connections; calls in flight end as cancelled. The client can still be used: it opens new ones.
  public func close() async { await transport.close() }
}
