import HTTPTypes
import HummingbirdCore
import NIOCore

/// What a route answers: a status, headers and a body in memory.
struct Answer: Sendable {
  var status: Int
  var headers: [String: String]
  var body: String
  /// The bytes of the body that are sent; all of them without one.
  var part: Range<Int>?

  init(status: Int = 200, headers: [String: String] = [:], body: String = "") {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A header that tells the connection that the body is not to be compressed, as none and a part are not; it is not
  /// sent.
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
    var bytes = ByteBuffer(string: body)
    if let part {
      bytes = bytes.getSlice(at: part.lowerBound, length: part.count) ?? ByteBuffer()
      if let marker = HTTPField.Name(Self.marker) { fields[marker] = "true" }
    }
    let response = Response(
      status: .init(code: status), headers: fields, body: ResponseBody(byteBuffer: bytes))
    guard method == .head else { return response }
    var head = response.createHeadResponse()
    if let marker = HTTPField.Name(Self.marker) { head.headers[marker] = "true" }
    return head
  }
}
