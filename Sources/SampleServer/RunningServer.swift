package import DataGouv
package import Foundation

/// A sample server that accepts connections.
package struct RunningServer: Sendable {
  /// Its address, without a final slash.
  package let url: URL
  let serving: Task<Void, any Error>

  /// Its three APIs: the Main API at the root, the others below `/tabular` and `/metrics`.
  package var portal: Portal {
    Portal(catalog: url, tabular: url.appending(path: "tabular"), metrics: url.appending(path: "metrics"))
  }

  /// Closes it and its connections; returns when it is closed.
  package func stop() async {
    serving.cancel()
    _ = await serving.result
  }
}
