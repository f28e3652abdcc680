import Foundation

extension Route {
  /// The longest request line that the Tabular and Metrics APIs read, in bytes.
  static let longestLine = 8_190

  /// Throws `invalidRequest` when the server could not read the request's line, as hundreds of values make it.
  func checkLength(on portal: Portal) throws(DataGouvError) {
    let url = try call(to: portal, userAgent: "").url
    let target = "\(url.path(percentEncoded: true))?\(url.query(percentEncoded: true) ?? "")"
    let length = "GET \(target) HTTP/1.1".utf8.count
    guard length > Self.longestLine else { return }
    throw .invalidRequest(.tooLong(bytes: length, limit: Self.longestLine))
  }
}
