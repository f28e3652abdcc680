/// What is fixed while the program runs.
package struct Settings: Hashable, Sendable {
  /// The portal's host, as the title bar shows it.
  package var portalName: String
  /// Whether the bundled sample catalogue is shown: the screen says so.
  package var isSample: Bool
  /// Whether the portal has a Tabular API.
  package var hasTables: Bool
  /// Whether the portal has a Metrics API.
  package var hasMetrics: Bool

  /// Makes settings.
  package init(portalName: String, isSample: Bool = false, hasTables: Bool = true, hasMetrics: Bool = true) {
    self.portalName = portalName
    self.isSample = isSample
    self.hasTables = hasTables
    self.hasMetrics = hasMetrics
  }
}
