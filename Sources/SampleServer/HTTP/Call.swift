import DataGouv
import Hummingbird

/// A request, taken apart.
struct Call: Sendable {
  /// The path as it was written, without its query.
  var path: String
  /// The parts of the path, decoded.
  var segments: [String]
  /// Whether the path ends in a slash.
  var endsInSlash: Bool
  /// What follows the `?`, as it was written.
  var query: String
  /// The root of the server, which every link starts with: `http://127.0.0.1:8000`.
  var root: String
  /// The fields wanted (`X-Fields`).
  var fields: String?
  /// Whether licences, frequencies and territories are wanted with their names.
  var wantsFullObjects: Bool

  /// Reads a request that came in at a port.
  init(_ request: Request, port: Int) {
    let parts = request.uri.string.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = String(parts[0])
    query = parts.count > 1 ? String(parts[1]) : ""
    segments = path.split(separator: "/").map { String($0).percentDecoded }
    endsInSlash = path.hasSuffix("/")
    root = "http://127.0.0.1:\(port)"
    fields = Self.header("x-fields", of: request)
    wantsFullObjects = Self.header("x-get-datasets-full-objects", of: request)?.lowercased() == "true"
  }

  /// The arguments of the query, decoded once.
  var arguments: [(name: String, value: String)] {
    query.split(separator: "&").map { part in
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = pair.count > 1 ? pair[1] : ""
      return (
        String(pair[0]).replacing("+", with: " ").percentDecoded,
        String(value).replacing("+", with: " ").percentDecoded
      )
    }
  }

  private static func header(_ name: String, of request: Request) -> String? {
    HTTPFields.Element.Name(name).flatMap { request.headers[$0] }
  }
}

extension String {
  /// The text with every `%XX` read as a byte; a `%` without two digits behind it stays.
  var percentDecoded: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    let bytes = Array(utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = Character(UnicodeScalar(bytes[index + 1])).hexDigitValue,
        let low = Character(UnicodeScalar(bytes[index + 2])).hexDigitValue
      {
        result.append(UInt8(high * 16 + low))
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
