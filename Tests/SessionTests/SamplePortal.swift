import Glibc
import TerminalTesting
import Testing

/// The sample server as a program of its own, which can be ended and started again at the same address.
actor SamplePortal {
  private var server: TerminalSession?
  /// The options that point the explorer at it.
  private(set) var arguments: [String] = []

  /// Starts it, at the port that it had before.
  func start() async throws {
    let port = arguments.first { $0.hasPrefix("http") }.flatMap { address in
      address.split(separator: ":").last.map { $0.prefix { $0.isNumber } }
    }
    let server = try TerminalSession(
      Program.path("datagouv-tui"),
      arguments: ["sample-server", "--lang", "en", "--port", String(port ?? "0")],
      columns: 200, environment: Program.environment())
    self.server = server
    try await server.wait(for: "--metrics-url http")
    let line = try #require(await server.rows.first { $0.contains("--catalog-url") })
    arguments = line.split(separator: " ").drop { $0 != "--catalog-url" }.map(String.init)
  }

  /// Ends it: whoever asks it afterwards is refused.
  func stop() async throws {
    guard let server else { return }
    kill(server.process, SIGTERM)
    _ = try await server.waitForExit()
    self.server = nil
  }
}
