package import Foundation
import Synchronization

/// Collects, while a request runs, whether what it got was kept from before, and since when. A request can be
/// several calls: the oldest answer counts.
package final class AnswerAge: Sendable {
  /// The one of the running task, if someone wants to know.
  @TaskLocal package static var current: AnswerAge?

  private struct Noted {
    var oldest: Date?
    var reason: DataGouvError?
  }

  private let noted = Mutex(Noted())

  /// Nothing was kept so far.
  package init() {}

  /// When the oldest answer that was kept came; `nil` when all came from the network.
  package var date: Date? { noted.withLock(\.oldest) }

  /// Why the network gave none of its own, as it was first noted; `nil` when it was left alone.
  package var reason: DataGouvError? { noted.withLock(\.reason) }

  /// Notes the use of a kept answer, and why the network gave none.
  package func note(_ date: Date, because reason: DataGouvError? = nil) {
    noted.withLock { noted in
      noted.oldest = min(noted.oldest ?? date, date)
      noted.reason = noted.reason ?? reason
    }
  }
}
