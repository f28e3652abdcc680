package import Foundation
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix

/// A small data.gouv.fr on the loopback: the Main, Tabular and Metrics APIs over a bundled catalogue, in the real
/// servers' shapes and statuses.
///
/// Titles and producers are realistic, and the producers' names are facts; every value of a table and every
/// figure of traffic is generated from fixed seeds, and none is real. Dates follow the server's clock.
package enum SampleServer {
  /// Starts a server on 127.0.0.1.
  ///
  /// - Parameters:
  ///   - port: where to listen; 0 for any free port.
  ///   - now: the server's clock, which does not move.
  /// - Returns: the server, which accepts connections.
  /// - Throws: `SampleServerError`.
  package static func start(port: Int = 0, now: Date = Date()) async throws -> RunningServer {
    let responder = SampleResponder(
      folder: try CatalogueFolder.find(), now: Int(now.timeIntervalSince1970))
    let (ports, bound) = AsyncStream.makeStream(of: Int.self)
    let channel = SampleChannel { request, writer, _ in
      let response = responder.respond(to: request)
      try await writer.write(response: response.head, body: response.body)
    }
    let server = Server(
      childChannelSetup: channel,
      configuration: ServerConfiguration(address: .hostname("127.0.0.1", port: port)),
      onServerRunning: { bound.yield($0.localAddress?.port ?? port) },
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
      logger: Logger(label: "sample-server") { _ in SwiftLogNoOpLogHandler() })
    let serving = Task {
      defer { bound.finish() }
      try await server.run()
    }
    for await port in ports {
      let origin = "http://127.0.0.1:\(port)"
      responder.setOrigin(origin)
      guard let url = URL(string: origin) else { break }
      return RunningServer(url: url, serving: serving)
    }
    let failure = await serving.result
    let reason =
      switch failure {
      case .success: "it stopped at once"
      case .failure(let error): "\(error)"
      }
    throw SampleServerError.cannotListen(port: port, reason: reason)
  }
}
