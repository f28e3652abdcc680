/// How a call that can be repeated is repeated.
package struct RetryPolicy: Sendable {
  /// How many times after the first.
  package var retries: Int
  /// The longest first pause; each later one may be twice as long.
  package var base: Duration
  /// A number from 0 to 1, by which each pause is shortened so that clients do not come back together.
  package var jitter: @Sendable () -> Double
  /// How a pause is made.
  package var sleep: @Sendable (Duration) async throws -> Void

  /// Makes a policy; the pause is real time unless told otherwise.
  package init(
    retries: Int, base: Duration = .milliseconds(300),
    jitter: @escaping @Sendable () -> Double = { .random(in: 0...1) },
    sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    self.retries = retries
    self.base = base
    self.jitter = jitter
    self.sleep = sleep
  }

  /// The pause before the given retry, from 0.
  package func pause(before retry: Int) -> Duration { base * (1 << min(retry, 10)) * jitter() }
}
