package import Foundation

/// Where answers are kept for the time when the network fails.
package protocol AnswerStore: Sendable {
  /// The newest answer that was kept under a key.
  func stored(_ key: String) async -> StoredAnswer?

  /// Keeps an answer. What cannot be kept is not: the caller has its answer all the same.
  func keep(_ answer: StoredAnswer, as key: String) async
}

/// An answer that was kept, and when it came.
package struct StoredAnswer: Hashable, Sendable {
  package var answer: HTTPAnswer
  package var fetched: Date

  /// Dates an answer.
  package init(answer: HTTPAnswer, fetched: Date) {
    self.answer = answer
    self.fetched = fetched
  }
}
