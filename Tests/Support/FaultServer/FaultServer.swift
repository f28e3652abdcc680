import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// A server on a free port of the loopback that answers each request with the bytes and the misbehaviour that a test
/// scripts.
package final class FaultServer: Sendable {
  /// What has happened so far.
  package struct Record: Sendable {
    /// All requests, in the order in which they came.
    package var requests: [Request] = []
    /// How many connections were opened.
    package var opened = 0
    /// How many of them are closed, by whichever side.
    package var closed = 0
  }

  private struct State {
    var record = Record()
    var waiters: [(isMet: @Sendable (Record) -> Bool, continuation: CheckedContinuation<Void, Never>)] = []
  }

  private let channel: any Channel
  private let state: Log
  private let scheme: String

  /// The port that it listens on.
  package var port: Int { channel.localAddress?.port ?? 0 }
  /// Its root, such as `http://127.0.0.1:40123`.
  package var address: String { "\(scheme)://127.0.0.1:\(port)" }
  /// What has happened so far.
  package var record: Record { state.record }

  private init(channel: any Channel, state: Log, scheme: String) {
    self.channel = channel
    self.state = state
    self.scheme = scheme
  }

  /// Starts a server; the closure says what each request is answered with, and the greeting is what a connection gets
  /// before it has asked anything. With a certificate it speaks TLS.
  package static func start(
    greeting: [Step] = [], certificate: LoopbackCertificate? = nil,
    _ script: @escaping @Sendable (Request) -> [Step]
  ) async throws -> FaultServer {
    let log = Log()
    let secured = try certificate?.context()
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if let secured {
            try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: secured))
          }
          try channel.pipeline.syncOperations.addHandler(
            FaultHandler(log: log, greeting: greeting, script: script))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    return FaultServer(channel: channel, state: log, scheme: certificate == nil ? "http" : "https")
  }

  /// Waits until what has happened fulfils a condition.
  package func wait(until isMet: @escaping @Sendable (Record) -> Bool) async {
    await state.wait(until: isMet)
  }

  /// Stops listening; open connections stay until their clients leave.
  package func stop() async throws { try await channel.close().get() }

  /// The record, and those who wait for it to change.
  final class Log: Sendable {
    private let state = Mutex(State())

    var record: Record { state.withLock(\.record) }

    func note(_ change: (inout Record) -> Void) {
      let met = state.withLock { state in
        change(&state.record)
        let record = state.record
        let met = state.waiters.filter { $0.isMet(record) }
        state.waiters.removeAll { $0.isMet(record) }
        return met
      }
      for waiter in met { waiter.continuation.resume() }
    }

    func wait(until isMet: @escaping @Sendable (Record) -> Bool) async {
      await withCheckedContinuation { continuation in
        let isMetAlready = state.withLock { state in
          guard !isMet(state.record) else { return true }
          state.waiters.append((isMet, continuation))
          return false
        }
        if isMetAlready { continuation.resume() }
      }
    }
  }
}
