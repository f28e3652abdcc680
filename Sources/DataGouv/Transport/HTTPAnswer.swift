/// What a server answered, of whatever status.
package struct HTTPAnswer: Hashable, Sendable {
  /// Such as 200.
  package var status: Int
  /// Names in lower case; values of a repeated one are joined by commas.
  package var headers: [String: String]
  /// Decompressed. The body of an error may be cut at the size limit.
  package var body: [UInt8]

  /// Makes an answer.
  package init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// Whether the status says that the request succeeded.
  package var isSuccess: Bool { (200..<300).contains(status) }
}
