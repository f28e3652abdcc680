/// Something that a fault server does with a connection.
package enum Step: Sendable {
  /// Sends bytes.
  case send([UInt8])
  /// Sends bytes one by one, with a pause before each.
  case drip([UInt8], every: Duration)
  /// Does nothing more on this connection until the client leaves.
  case stall
  /// Closes the connection in good order.
  case close
  /// Breaks the connection (RST).
  case reset

  /// Sends the text as it is.
  package static func send(_ text: String) -> Step { .send(Array(text.utf8)) }

  /// A whole answer with its length.
  package static func answer(
    _ status: Int = 200, _ headers: [String: String] = ["Content-Type": "application/json"], _ body: [UInt8]
  ) -> Step {
    .send(head(status, headers, length: body.count) + body)
  }

  /// A whole answer of a text.
  package static func answer(
    _ status: Int = 200, _ headers: [String: String] = ["Content-Type": "application/json"], _ body: String
  ) -> Step {
    .answer(status, headers, Array(body.utf8))
  }

  /// The head of an answer that announces a length, true or not; `nil` leaves it out.
  package static func head(
    _ status: Int = 200, _ headers: [String: String] = ["Content-Type": "application/json"], length: Int?
  ) -> [UInt8] {
    var lines = ["HTTP/1.1 \(status) Scripted"]
    lines += headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    if let length { lines.append("Content-Length: \(length)") }
    return Array((lines + ["", ""]).joined(separator: "\r\n").utf8)
  }
}
