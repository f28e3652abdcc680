import Dispatch
import Synchronization

/// Chunks on their way from a task that may not block to a thread that may, a bounded amount at a time.
final class Inflow: Sendable {
  private struct State {
    var chunks: [[UInt8]] = []
    var bytes = 0
    var isFinished = false
    var isCancelled = false
    var failure: ImportError?
    var sender: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())
  private let arrivals = DispatchSemaphore(value: 0)
  private let capacity: Int

  /// - Parameter capacity: how many bytes may wait before a sender has to.
  init(capacity: Int = 1 << 20) { self.capacity = capacity }

  /// Sends all that a source has, waiting while there is no room; ends when nobody reads any more.
  func feed(from source: ByteSource) async {
    do {
      for try await chunk in source.chunks {
        guard await put(chunk) else { return }
      }
      // Sources end when their task is cancelled; that is no end of the file.
      if Task.isCancelled { cancel() } else { finish() }
    } catch {
      if Task.isCancelled { cancel() } else { finish(ImportError(error)) }
    }
  }

  /// Whether nothing waits to be taken.
  var isEmpty: Bool { state.withLock { $0.chunks.isEmpty } }

  /// Whether nobody wants the chunks any more.
  var isCancelled: Bool { state.withLock { $0.isCancelled } }

  /// Why the source ended early; `nil` when it did not.
  var failure: ImportError? { state.withLock { $0.failure } }

  /// The next chunk, for which it blocks the thread; `nil` at the end.
  func take() -> [UInt8]? {
    arrivals.wait()
    let (chunk, sender) = state.withLock { state -> ([UInt8]?, CheckedContinuation<Void, Never>?) in
      guard !state.chunks.isEmpty else { return (nil, nil) }
      let chunk = state.chunks.removeFirst()
      state.bytes -= chunk.count
      guard state.bytes < capacity else { return (chunk, nil) }
      let sender = state.sender
      state.sender = nil
      return (chunk, sender)
    }
    sender?.resume()
    // The end stays the end, however often it is asked for.
    if chunk == nil { arrivals.signal() }
    return chunk
  }

  /// Forgets what waits, and ends.
  func cancel() {
    state.withLock { state in
      state.isCancelled = true
      state.chunks = []
      state.bytes = 0
    }
    finish()
  }

  /// Says that no chunk follows, and lets a waiting sender go.
  func finish(_ failure: ImportError? = nil) {
    let sender = state.withLock { state in
      if !state.isFinished { state.failure = failure }
      state.isFinished = true
      let sender = state.sender
      state.sender = nil
      return sender
    }
    sender?.resume()
    arrivals.signal()
  }

  /// Whether the chunk was taken on; not after the end.
  private func put(_ chunk: [UInt8]) async -> Bool {
    await withCheckedContinuation { (sender: CheckedContinuation<Void, Never>) in
      let waits = state.withLock { state in
        guard !state.isFinished else { return false }
        state.chunks.append(chunk)
        state.bytes += chunk.count
        guard state.bytes >= capacity else { return false }
        state.sender = sender
        return true
      }
      arrivals.signal()
      if !waits { sender.resume() }
    }
    return state.withLock { !$0.isFinished }
  }
}
