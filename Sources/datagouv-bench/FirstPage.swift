import Synchronization

/// When the first rows could be asked for.
final class FirstPage: Sendable {
  private let noted = Mutex<Duration?>(nil)

  /// The time that was noted first.
  var time: Duration? { noted.withLock { $0 } }

  /// Keeps the first time.
  func note(_ time: Duration) { noted.withLock { $0 = $0 ?? time } }
}
