package import Foundation
package import Logging

/// The proxies of the environment: `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, in either case (the lower wins, as
/// in curl). This machine itself is never asked for through a proxy.
package struct ProxySettings: Hashable, Sendable {
  /// A proxy that takes `CONNECT`.
  package struct Proxy: Hashable, Sendable {
    /// Its host name or address.
    package var host: String
    /// Its port.
    package var port: Int
    /// User and password in Base64, if it wants them.
    package var credentials: String?
  }

  private var http: Proxy?
  private var https: Proxy?
  private var exceptions: [String] = []

  /// Reads an environment; a value that cannot be read is left out, with a line in the log.
  package init(environment: [String: String], logger: Logger) {
    func value(_ name: String) -> String? {
      let value = environment[name.lowercased()] ?? environment[name]
      return value.flatMap { $0.isEmpty ? nil : $0 }
    }
    func proxy(_ name: String) -> Proxy? {
      guard let text = value(name) else { return nil }
      let proxy = Self.proxy(text)
      if proxy == nil { logger.warning("ignored \(name): it is no http:// address of a proxy") }
      return proxy
    }
    http = proxy("HTTP_PROXY")
    https = proxy("HTTPS_PROXY")
    exceptions = (value("NO_PROXY") ?? "").split { $0 == "," || $0.isWhitespace }.map { $0.lowercased() }
  }

  /// The proxy for an address; `nil` to go there directly.
  package func proxy(for url: URL) -> Proxy? {
    let isSecure = url.scheme?.lowercased() == "https"
    guard let proxy = isSecure ? https : http, let host = url.host()?.lowercased(), !Self.isLocal(host)
    else { return nil }
    let port = url.port ?? (isSecure ? 443 : 80)
    return exceptions.contains { Self.covers($0, host: host, port: port) } ? nil : proxy
  }

  private static func isLocal(_ host: String) -> Bool {
    ["localhost", "::1", "[::1]"].contains(host) || host.hasPrefix("127.") || host.hasSuffix(".localhost")
  }

  private static func covers(_ exception: String, host: String, port: Int) -> Bool {
    if exception == "*" { return true }
    var name = exception[...]
    if let colon = name.lastIndex(of: ":"), let only = Int(name[name.index(after: colon)...]) {
      guard only == port else { return false }
      name = name[..<colon]
    }
    if name.hasPrefix("*") { name.removeFirst() }
    if name.hasPrefix(".") { name.removeFirst() }
    return !name.isEmpty && (host == name || host.hasSuffix(".\(name)"))
  }

  private static func proxy(_ text: String) -> Proxy? {
    let address = text.contains("://") ? text : "http://\(text)"
    guard let url = URL(string: address), url.scheme?.lowercased() == "http",
      let host = url.host(percentEncoded: false), !host.isEmpty
    else { return nil }
    let user = url.user(percentEncoded: false)
    let credentials = user.map { "\($0):\(url.password(percentEncoded: false) ?? "")" }
    return Proxy(
      host: host, port: url.port ?? 80, credentials: credentials.map { Data($0.utf8).base64EncodedString() })
  }
}
