import Foundation

/// Where a request goes and what it carries.
struct Route: Sendable {
  /// Whether a request shows who asks.
  enum Access: Sendable {
    /// Everyone gets an answer; a key only shows more.
    case open
    /// Nobody gets an answer without a key.
    case keyed
  }

  /// The API that has it.
  var service: DataGouvError.Service
  /// Path below the service's root, encoded, without the leading slash.
  var path: String
  /// Names and values, encoded, in the order in which they are sent.
  var query: [(name: String, value: String)] = []
  /// What is done.
  var method: HTTPCall.Method = .get
  /// Whether it needs a key.
  var access = Access.open
  /// More headers, names in lower case.
  var headers: [String: String] = [:]
  /// What is sent.
  var body: HTTPBody?

  /// The call to a portal; throws when the portal has no such service.
  func call(to portal: Portal, userAgent: String) throws(DataGouvError) -> HTTPCall {
    let root: URL? =
      switch service {
      case .main: portal.catalog
      case .tabular: portal.tabular
      case .metrics: portal.metrics
      }
    guard let root else { throw .serviceMissing(service) }
    var base = root.absoluteString.prefix { $0 != "?" && $0 != "#" }
    while base.hasSuffix("/") { base.removeLast() }
    let arguments = query.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    let address = "\(base)/\(path)" + (arguments.isEmpty ? "" : "?\(arguments)")
    guard let url = URL(string: address) else { throw .invalidRequest(.notAnAddress(address)) }
    var headers = headers
    headers["accept"] = headers["accept"] ?? "application/json"
    headers["user-agent"] = userAgent
    return HTTPCall(url: url, method: method, headers: headers, body: body)
  }
}
