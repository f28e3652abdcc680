/// The moment by which a call has to be over, whatever it takes: retries, redirects and the body included.
package struct Deadline: Sendable {
  /// How long the call may take in all.
  package let limit: Duration
  private let start: ContinuousClock.Instant

  /// A deadline that starts to run now.
  package init(_ limit: Duration) {
    self.limit = limit
    start = .now
  }

  /// What is left; zero when it is over.
  package var remaining: Duration { max(.zero, limit - start.duration(to: .now)) }
}
