import DataGouv

/// A transport that has the answer already.
struct CannedTransport: Transport {
  private let answer: HTTPAnswer

  init(_ body: String) {
    answer = HTTPAnswer(
      status: 200, headers: ["content-type": "application/json"], body: Array(body.utf8))
  }

  func send(_ call: HTTPCall, by deadline: Deadline) async throws(DataGouvError) -> HTTPAnswer { answer }
}
