/// The client of a udata portal: its Main, Tabular and Metrics APIs over one transport.
///
/// Calls can be made from any task; cancelling the task closes the request. Each call throws `DataGouvError`.
public struct DataGouvClient: Sendable {
  /// The portal that is called.
  public let portal: Portal

  /// Makes a client of a portal.
  public init(portal: Portal) { self.portal = portal }
}
