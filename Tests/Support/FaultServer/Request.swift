/// A request as a fault server received it.
package struct Request: Hashable, Sendable {
  /// Number of the connection that it came by, from 1.
  package var connection: Int
  /// Such as `GET`.
  package var method: String
  /// Path and query, as they were sent.
  package var target: String
  /// Names in lower case.
  package var headers: [String: String]
  /// What it carries, as many bytes as its `Content-Length` says.
  package var body: [UInt8] = []

  /// Its body as a text.
  package var text: String { String(decoding: body, as: UTF8.self) }
  /// How many bytes its head says that its body has.
  var length: Int { headers["content-length"].flatMap { Int($0) } ?? 0 }

  /// Reads the head of a request.
  init(connection: Int, head: String) {
    self.connection = connection
    let lines = head.split(separator: "\r\n").map(String.init)
    let words = (lines.first ?? "").split(separator: " ").map(String.init)
    method = words.first ?? ""
    target = words.count > 1 ? words[1] : ""
    headers = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
    }
  }
}
