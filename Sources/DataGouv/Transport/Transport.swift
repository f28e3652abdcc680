/// The seam between the client and the network: a request in, the server's answer out.
package protocol Transport: Sendable {
  /// Sends a call and gives the answer, also of an error status. Cancelling the task closes the request.
  func send(_ call: HTTPCall, by deadline: Deadline) async throws(DataGouvError) -> HTTPAnswer

  /// Sends a call and gives the answer when its head is there; the deadline is the head's, not the body's.
  func open(_ call: HTTPCall, by deadline: Deadline) async throws(DataGouvError) -> HTTPStream

  /// Closes what is open. A later call opens anew.
  func close() async
}

extension Transport {
  /// Gives the whole answer as a stream.
  package func open(_ call: HTTPCall, by deadline: Deadline) async throws(DataGouvError) -> HTTPStream {
    HTTPStream(try await send(call, by: deadline))
  }

  /// Nothing to close.
  package func close() async {}
}
