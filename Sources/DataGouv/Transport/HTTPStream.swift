/// An answer of whatever status, whose body is still to be read.
package struct HTTPStream: Sendable {
  /// Such as 200.
  package var status: Int
  /// Names in lower case; values of a repeated one are joined by commas.
  package var headers: [String: String]
  /// The body.
  package var body: ByteStream

  /// Whether the status says that the request succeeded.
  package var isSuccess: Bool { (200..<300).contains(status) }
}

extension HTTPStream {
  /// A whole answer as a stream.
  package init(_ answer: HTTPAnswer) {
    status = answer.status
    headers = answer.headers
    body = ByteStream(headers: answer.headers, status: answer.status, source: .bytes(answer.body))
  }
}
