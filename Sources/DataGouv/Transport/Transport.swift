/// The seam between the client and the network: a request in, the server's answer out.
package protocol Transport: Sendable {
  /// Sends a call and gives the answer, also of an error status. Cancelling the task closes the request.
  func send(_ call: HTTPCall, by deadline: Deadline) async throws(DataGouvError) -> HTTPAnswer

  /// Closes what is open. A later call opens anew.
  func close() async
}

extension Transport {
  /// Nothing to close.
  package func close() async {}
}
