import HTTPTypes
import HummingbirdCore
import NIOCore

/// What a route answers: a status, headers and a body in memory.
struct Answer: Sendable {
  var status: Int
  var headers: [String: String]
  var body: String

  init(status: Int = 200, headers: [String: String] = [:], body: String = "") {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A header that tells the connection that there is no body to compress; it is not sent.
  static let marker = "x-without-body"

  /// A plain text, as aiohttp sends its own errors.
  static func text(_ body: String, status: Int) -> Answer {
    Answer(status: status, headers: ["content-type": "text/plain; charset=utf-8"], body: body)
  }

  /// The answer as Hummingbird sends it; without a body to a `HEAD`.
  func response(to method: HTTPRequest.Method) -> Response {
    var fields = HTTPFields()
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    let response = Response(
      status: .init(code: status), headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
    guard method == .head else { return response }
    var head = response.createHeadResponse()
    if let marker = HTTPField.Name(Self.marker) { head.headers[marker] = "true" }
    return head
  }
}
