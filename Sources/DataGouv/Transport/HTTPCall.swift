package import Foundation

/// A GET request as a value.
package struct HTTPCall: Hashable, Sendable {
  /// The whole address; its query is percent-encoded and sent as it is.
  package var url: URL
  /// Names in lower case.
  package var headers: [String: String]

  /// Makes a call.
  package init(url: URL, headers: [String: String] = [:]) {
    self.url = url
    self.headers = headers
  }

  /// The host, for messages.
  package var host: String { url.host(percentEncoded: false) ?? url.absoluteString }
}
