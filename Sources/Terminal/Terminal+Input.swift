import CTerminal
import Canvas
import Dispatch
import Glibc

extension Terminal {
  /// From now on calls `handler` with all that is waiting at once, so that many keys make one paint.
  package func start(_ handler: @escaping @MainActor ([TerminalEvent]) -> Void) {
    guard state != .closed, self.handler == nil else { return }
    self.handler = handler
    watch(STDIN_FILENO) { [unowned self] in readInput() }
    watch(signalDescriptor) { [unowned self] in answerSignals() }
  }

  func deliver(_ events: [TerminalEvent]) {
    if !events.isEmpty { handler?(events) }
  }

  private func watch(_ descriptor: Int32, _ body: @escaping @MainActor () -> Void) {
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .main)
    source.setEventHandler { MainActor.assumeIsolated(body) }
    source.resume()
    sources.append(source)
  }

  /// The most that is read before the events are delivered; what is left makes the source fire again.
  private static let readLimit = 1 << 17

  private func readInput() {
    guard state == .active else { return }
    doubtTimer?.cancel()
    doubtTimer = nil
    var events: [TerminalEvent] = []
    var total = 0
    var isOver = false
    while total < Self.readLimit, let bytes = readOnce() {
      if bytes.isEmpty {
        isOver = true
        break
      }
      total += bytes.count
      events.append(contentsOf: timely(decoder.decode(bytes, at: Self.now)))
    }
    if isOver {
      sources.first?.cancel()
      events.append(contentsOf: decoder.decideDoubt())
      events.append(.endOfInput)
    } else {
      waitOutDoubt()
    }
    deliver(events)
  }

  /// What is waiting to be read; `nil` when nothing is, empty when nothing will ever be.
  func readOnce() -> [UInt8]? {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&input, 1, 0) > 0 else { return nil }
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 8192) { buffer, initialized in
      count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      initialized = max(0, count)
    }
    if count < 0, errno == EINTR || errno == EAGAIN { return nil }
    return bytes
  }

  /// Milliseconds within which the rest of an answer comes.
  private var reportDelay: Int { max(1_000, options.answerLimit) }

  /// Gives what may follow an Escape, or the rest of a paste, its time, then decides without it.
  private func waitOutDoubt() {
    guard let doubt = decoder.doubt else { return }
    let milliseconds =
      switch doubt {
      // An answer that comes in pieces is worth the longest wait: nobody types it.
      case .report: reportDelay
      case .escape where isAsking, .sequence where isAsking: reportDelay
      case .escape: options.escapeDelay
      // A sequence that was cut by a slow line is worth a longer wait: its rest would be typed as text.
      case .sequence: 10 * options.escapeDelay
      case .paste: options.pasteDelay
      }
    let timer = DispatchSource.makeTimerSource(queue: .main)
    timer.schedule(deadline: .now() + .milliseconds(milliseconds))
    timer.setEventHandler { [unowned self] in
      MainActor.assumeIsolated {
        // A busy main thread may come here late, with the rest already waiting.
        var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        if poll(&input, 1, 0) > 0 { return readInput() }
        doubtTimer = nil
        deliver(decoder.decideDoubt())
      }
    }
    doubtTimer = timer
    timer.resume()
  }

  static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
