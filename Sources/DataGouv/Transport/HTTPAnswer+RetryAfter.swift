import Foundation

extension HTTPAnswer {
  /// What `Retry-After` asks to wait, in either of its forms; `nil` without one that can be read.
  package var retryAfter: Duration? { retryAfter(at: Date()) }

  /// The same, seen from a given moment.
  func retryAfter(at now: Date) -> Duration? {
    guard let text = headers["retry-after"] else { return nil }
    if let seconds = Double(text) { return seconds >= 0 && seconds < 1e9 ? .seconds(seconds) : nil }
    guard let date = HTTPDate.parse(text) else { return nil }
    return .seconds(max(0, date.timeIntervalSince(now)))
  }
}
