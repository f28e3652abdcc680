import Hummingbird

/// What the server answers to a call.
struct Answer: Sendable {
  /// What follows the headers.
  enum Body: Sendable {
    case bytes([UInt8])
    /// So many bytes of filler, sent as they are asked for.
    case filler(Int)
  }

  var status: Int
  var headers: [(name: String, value: String)]
  var body: Body

  /// A JSON answer.
  static func json(_ json: JSON, status: Int = 200, headers: [(String, String)] = []) -> Answer {
    Answer(
      status: status,
      headers: [("content-type", "application/json")] + headers.map { (name: $0.0, value: $0.1) },
      body: .bytes(json.bytes))
  }

  /// A plain text answer.
  static func text(_ text: String, status: Int) -> Answer {
    Answer(
      status: status, headers: [("content-type", "text/plain; charset=utf-8")], body: .bytes(Array(text.utf8))
    )
  }

  /// A redirection.
  static func redirect(to location: String, status: Int) -> Answer {
    let page =
      "<!doctype html>\n<title>Redirecting...</title>\n<p>See <a href=\"\(location)\">\(location)</a>.\n"
    return Answer(
      status: status, headers: [("content-type", "text/html; charset=utf-8"), ("location", location)],
      body: .bytes(Array(page.utf8)))
  }

  /// The answer for the HTTP server; without a body for `HEAD`.
  func response(isHead: Bool) -> Response {
    var fields = HTTPFields()
    for header in headers {
      if let name = HTTPFields.Element.Name(header.name) { fields[name] = header.value }
    }
    let body: ResponseBody =
      switch self.body {
      case _ where isHead: ResponseBody()
      case .bytes(let bytes): ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
      case .filler(let count): Self.filler(count)
      }
    return Response(status: .init(code: status), headers: fields, body: body)
  }

  private static func filler(_ count: Int) -> ResponseBody {
    ResponseBody(contentLength: count) { writer in
      let block = ByteBuffer(repeating: 0, count: 65_536)
      var left = count
      while left > 0 {
        let length = min(left, block.readableBytes)
        try await writer.write(block.getSlice(at: 0, length: length) ?? block)
        left -= length
      }
      try await writer.finish(nil)
    }
  }
}
