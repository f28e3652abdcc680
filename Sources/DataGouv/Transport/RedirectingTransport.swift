import Foundation

/// Follows redirects, relative and absolute ones. Headers that identify the caller stay with their origin.
package struct RedirectingTransport<Base: Transport>: Transport {
  /// How many redirects a call may take.
  package static var maximumRedirects: Int { 5 }

  private static var credentials: Set<String> {
    ["authorization", "cookie", "x-api-key", "proxy-authorization"]
  }

  private let base: Base

  /// Follows redirects over a transport that does not.
  package init(_ base: Base) { self.base = base }

  /// Sends a call; see `Transport`.
  package func send(_ call: HTTPCall, by deadline: Deadline) async throws(DataGouvError) -> HTTPAnswer {
    var call = call
    for _ in 0...Self.maximumRedirects {
      let answer = try await base.send(call, by: deadline)
      guard [301, 302, 303, 307, 308].contains(answer.status), let location = answer.headers["location"]
      else { return answer }
      guard let target = URL(string: location, relativeTo: call.url)?.absoluteURL,
        let scheme = target.scheme?.lowercased(), ["http", "https"].contains(scheme), target.host() != nil
      else { throw .invalidRequest("The server redirects to an address that cannot be called: \(location)") }
      if !Self.isSameOrigin(call.url, target) {
        call.headers = call.headers.filter { !Self.credentials.contains($0.key) }
      }
      call.url = target
    }
    throw .invalidRequest("\(call.host) redirects more than \(Self.maximumRedirects) times")
  }

  /// Closes the transport below.
  package func close() async { await base.close() }

  private static func isSameOrigin(_ left: URL, _ right: URL) -> Bool {
    func origin(_ url: URL) -> [String] {
      let scheme = url.scheme?.lowercased() ?? ""
      return [scheme, url.host()?.lowercased() ?? "", String(url.port ?? (scheme == "https" ? 443 : 80))]
    }
    return origin(left) == origin(right)
  }
}
