/// Repeats a call that a busy server refused or a broken connection lost, while its deadline allows. A call that
/// changes something is never repeated: nobody knows whether the lost one was heard.
package struct RetryingTransport<Base: Transport>: Transport {
  private let base: Base
  private let policy: RetryPolicy

  /// Repeats calls over a transport that does not.
  package init(_ base: Base, policy: RetryPolicy) {
    self.base = base
    self.policy = policy
  }

  /// Sends a call; see `Transport`. A server's wish to wait longer than the deadline allows is not waited for: its
  /// answer is given back at once.
  package func send(_ call: HTTPCall, by deadline: Deadline) async throws(DataGouvError) -> HTTPAnswer {
    try await attempt(call, by: deadline) { () async throws(DataGouvError) in
      let answer = try await base.send(call, by: deadline)
      return (answer, answer.status, answer.retryAfter)
    }
  }

  /// Opens a stream; see `Transport`. What breaks later, in the body, is not repeated.
  package func open(_ call: HTTPCall, by deadline: Deadline) async throws(DataGouvError) -> HTTPStream {
    try await attempt(call, by: deadline) { () async throws(DataGouvError) in
      let answer = try await base.open(call, by: deadline)
      return (answer, answer.status, HTTPAnswer(status: answer.status, headers: answer.headers).retryAfter)
    }
  }

  /// Closes the transport below.
  package func close() async { await base.close() }

  private func attempt<Answer>(
    _ call: HTTPCall, by deadline: Deadline,
    _ exchange: () async throws(DataGouvError) -> (Answer, status: Int, retryAfter: Duration?)
  ) async throws(DataGouvError) -> Answer {
    let retries = call.method.isSafe ? max(0, policy.retries) : 0
    for retry in 0..<retries {
      let failure: Result<Answer, DataGouvError>
      var pause = policy.pause(before: retry)
      do {
        let (answer, status, retryAfter) = try await exchange()
        guard [429, 502, 503, 504].contains(status) else { return answer }
        failure = .success(answer)
        if let retryAfter { pause = retryAfter }
      } catch {
        guard case .unreachable(_, .interrupted) = error else { throw error }
        failure = .failure(error)
      }
      guard pause < deadline.remaining else { return try failure.get() }
      do { try await policy.sleep(pause) } catch { throw .cancelled }
    }
    return try await exchange().0
  }
}
