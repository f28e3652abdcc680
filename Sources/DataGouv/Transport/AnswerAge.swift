package import Foundation
import Synchronization

/// Collects, while a request runs, whether what it got was kept from before, and since when. A request can be
/// several calls: the oldest answer counts.
package final class AnswerAge: Sendable {
  /// The one of the running task, if someone wants to know.
  @TaskLocal package static var current: AnswerAge?

  private let oldest = Mutex<Date?>(nil)

  /// Nothing was kept so far.
  package init() {}

  /// When the oldest answer that was kept came; `nil` when all came from the network.
  package var date: Date? { oldest.withLock(\.self) }

  /// Notes the use of a kept answer.
  package func note(_ date: Date) { oldest.withLock { $0 = min($0 ?? date, date) } }
}
