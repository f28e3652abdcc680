package import Foundation
import Hummingbird
import Logging
import NIOCore

/// A small data.gouv.fr on the loopback: the Main, Tabular and Metrics APIs over a bundled catalogue.
///
/// Its datasets have the titles of real ones and real public bodies as producers; every value in its tables and
/// every figure is generated from a fixed seed and is not real.
package struct SampleServer {
  /// Why the server did not start.
  package enum StartError: Error, Hashable, Sendable {
    /// It ended before it listened.
    case ended
  }

  /// Starts a server on 127.0.0.1, at a free port when `port` is 0, and returns when it accepts connections. Dates
  /// and months are counted back from `now`. Throws when the port cannot be had.
  package static func start(port: Int = 0, now: Date = Date()) async throws -> RunningServer {
    let (ports, ready) = AsyncThrowingStream.makeStream(of: Int.self)
    let site = Site(now: now)
    let responder = CallbackResponder<SampleContext> { request, context in
      await site.response(to: request, port: context.port)
    }
    let application = Application(
      responder: responder,
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
      onServerRunning: { channel in ready.yield(channel.localAddress?.port ?? port) },
      logger: Logger(label: "sample") { _ in SwiftLogNoOpLogHandler() })
    let task = Task {
      do {
        try await application.run()
        ready.finish()
      } catch {
        ready.finish(throwing: error)
      }
    }
    for try await port in ports {
      if let server = RunningServer(port: port, task: task) { return server }
    }
    task.cancel()
    throw StartError.ended
  }
}
