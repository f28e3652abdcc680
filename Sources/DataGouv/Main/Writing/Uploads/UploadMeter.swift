import Synchronization

/// Adds up what the parts of an upload send, and tells it.
final class UploadMeter: Sendable {
  private let sent = Mutex<[Int: Int64]>([:])
  private let total: Int64
  private let report: @Sendable (UploadProgress) -> Void

  /// Makes a meter of a file of so many bytes.
  init(total: Int64, report: @escaping @Sendable (UploadProgress) -> Void) {
    self.total = total
    self.report = report
  }

  /// Says how much of a part is sent already, because it begins anew or came before.
  func set(_ part: Int, to bytes: Int64) { change { $0[part] = bytes } }

  /// The meter of one sending of a part, which begins at nothing.
  func begin(_ part: Int) -> ByteMeter {
    set(part, to: 0)
    return ByteMeter { [self] bytes in change { $0[part, default: 0] += bytes } }
  }

  /// Tells under the lock, so that what is told comes in order.
  private func change(_ change: (inout [Int: Int64]) -> Void) {
    sent.withLock { parts in
      change(&parts)
      report(UploadProgress(sent: parts.values.reduce(0, +), total: total))
    }
  }
}
