import Dispatch
import Foundation

/// SIGINT and SIGTERM as something to wait for, instead of the end of the process.
struct TerminationSignals {
  private let sources: [any DispatchSourceSignal]
  private let arrivals: AsyncStream<Void>

  /// Takes over both signals.
  init() {
    let (arrivals, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingOldest(1))
    self.arrivals = arrivals
    sources = [SIGINT, SIGTERM].map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .main)
      source.setEventHandler { continuation.yield() }
      source.resume()
      return source
    }
  }

  /// Returns when one of them has arrived.
  func first() async {
    for await _ in arrivals { break }
    for source in sources { source.cancel() }
  }
}
