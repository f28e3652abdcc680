package import Foundation

/// A request as a value.
package struct HTTPCall: Hashable, Sendable {
  /// What is done; the raw value is the verb.
  package enum Method: String, Hashable, Sendable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"

    /// Whether it changes nothing, so that it can be repeated and sent elsewhere.
    var isSafe: Bool { self == .get || self == .head }
  }

  /// The whole address; its query is percent-encoded and sent as it is.
  package var url: URL
  /// What is done.
  package var method: Method
  /// Names in lower case.
  package var headers: [String: String]
  /// What is sent.
  package var body: HTTPBody?

  /// Makes a call.
  package init(
    url: URL, method: Method = .get, headers: [String: String] = [:], body: HTTPBody? = nil
  ) {
    self.url = url
    self.method = method
    self.headers = headers
    self.body = body
  }

  /// The host, for messages.
  package var host: String { url.host(percentEncoded: false) ?? url.absoluteString }
}
