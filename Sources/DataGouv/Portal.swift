public import Foundation

/// Where a udata portal's three services are: the site with its Main API, and, where it has them, the Tabular
/// and Metrics APIs.
public struct Portal: Hashable, Sendable {
  /// Root of the site and of its Main API (`/api/1/`, `/api/2/`).
  public var catalog: URL
  /// Root of the Tabular API (`/api/resources/…`); `nil` when the portal has none.
  public var tabular: URL?
  /// Root of the Metrics API (`/api/datasets/data/`…); `nil` when the portal has none, as the demo site.
  public var metrics: URL?

  /// Makes a portal of its base URLs.
  public init(catalog: URL, tabular: URL?, metrics: URL?) {
    self.catalog = catalog
    self.tabular = tabular
    self.metrics = metrics
  }
}
