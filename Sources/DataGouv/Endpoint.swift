import Foundation

/// A route with what it is asked, and how its answer is read.
struct Endpoint<Answer: Sendable>: Sendable {
  /// The API that has it.
  var service: DataGouvError.Service
  /// Path below the service's root, encoded, without the leading slash.
  var path: String
  /// Names and values, encoded, in the order in which they are sent.
  var query: [(name: String, value: String)] = []
  /// The fields that are asked for (`X-Fields`); all when `nil`.
  var fields: String?
  /// More headers, names in lower case.
  var headers: [String: String] = [:]
  /// Reads the body of a success.
  var decode: @Sendable (JSONValue) throws(Undecodable) -> Answer

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
    guard let url = URL(string: address) else { throw .invalidRequest("This is not an address: \(address)") }
    var headers = headers
    headers["accept"] = "application/json"
    headers["user-agent"] = userAgent
    headers["x-fields"] = fields
    return HTTPCall(url: url, headers: headers)
  }
}
