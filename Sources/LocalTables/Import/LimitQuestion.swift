import Dispatch
import Synchronization

/// Asks from a thread what only a task can answer, and waits for it.
final class LimitQuestion: Sendable {
  private struct State {
    var isCancelled = false
    var answer: ImportLimit?
    var task: Task<Void, Never>?
  }

  private let state = Mutex(State())
  private let answered = DispatchSemaphore(value: 0)

  /// The answer; `nil` as well when nobody waits for it any more.
  func ask(_ answer: @escaping @Sendable () async -> ImportLimit?) -> ImportLimit? {
    let isCancelled = state.withLock { state in
      guard !state.isCancelled else { return true }
      state.task = Task {
        let limit = await answer()
        self.state.withLock { $0.answer = limit }
        self.answered.signal()
      }
      return false
    }
    if isCancelled { return nil }
    answered.wait()
    return state.withLock { $0.isCancelled ? nil : $0.answer }
  }

  /// Lets the thread go.
  func cancel() {
    state.withLock { state in
      state.isCancelled = true
      state.task?.cancel()
    }
    answered.signal()
  }
}
