/// Repeats a call that a busy server refused or a broken connection lost, while its deadline allows.
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
    for retry in 0..<max(0, policy.retries) {
      let failure: Result<HTTPAnswer, DataGouvError>
      var pause = policy.pause(before: retry)
      do {
        let answer = try await base.send(call, by: deadline)
        guard [429, 502, 503, 504].contains(answer.status) else { return answer }
        failure = .success(answer)
        if let asked = answer.retryAfter { pause = asked }
      } catch {
        guard case .unreachable(_, .interrupted) = error else { throw error }
        failure = .failure(error)
      }
      guard pause < deadline.remaining else { return try failure.get() }
      do { try await policy.sleep(pause) } catch { throw .cancelled }
    }
    return try await base.send(call, by: deadline)
  }

  /// Closes the transport below.
  package func close() async { await base.close() }
}
