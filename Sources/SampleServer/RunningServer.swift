package import DataGouv
package import Foundation

/// A sample server that accepts connections.
package struct RunningServer: Sendable {
  /// The root of its site and Main API, `http://127.0.0.1:PORT`.
  package let url: URL
  /// Its three services, for a client.
  package let portal: Portal
  private let task: Task<Void, Never>

  init?(port: Int, task: Task<Void, Never>) {
    guard let url = URL(string: "http://127.0.0.1:\(port)") else { return nil }
    self.url = url
    self.task = task
    portal = Portal(
      catalog: url, tabular: url.appending(path: "tabular"), metrics: url.appending(path: "metrics"))
  }

  /// Closes its connections and its port, and returns when that is done.
  package func stop() async {
    task.cancel()
    await task.value
  }
}
