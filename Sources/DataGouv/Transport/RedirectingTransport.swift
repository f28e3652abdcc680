import Foundation

/// Follows redirects, relative and absolute ones. Headers that identify the caller stay with their origin, and a
/// request that changes something is sent nowhere else.
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
      guard let next = try Self.next(after: call, answer.status, answer.headers) else { return answer }
      call = next
    }
    throw Self.endless(call)
  }

  /// Opens a stream; see `Transport`.
  package func open(_ call: HTTPCall, by deadline: Deadline) async throws(DataGouvError) -> HTTPStream {
    var call = call
    for _ in 0...Self.maximumRedirects {
      let answer = try await base.open(call, by: deadline)
      guard let next = try Self.next(after: call, answer.status, answer.headers) else { return answer }
      call = next
    }
    throw Self.endless(call)
  }

  /// Closes the transport below.
  package func close() async { await base.close() }

  /// The call that a redirect asks for; `nil` when the answer is none.
  private static func next(
    after call: HTTPCall, _ status: Int, _ headers: [String: String]
  ) throws(DataGouvError) -> HTTPCall? {
    guard [301, 302, 303, 307, 308].contains(status), let location = headers["location"] else { return nil }
    guard let target = URL(string: location, relativeTo: call.url)?.absoluteURL,
      let scheme = target.scheme?.lowercased(), ["http", "https"].contains(scheme), target.host() != nil
    else { throw .invalidRequest(.strayRedirect(to: location)) }
    var next = call
    next.url = target
    if !isSameOrigin(call.url, target) {
      guard call.method.isSafe else {
        throw .invalidRequest(.changeSentElsewhere(host: call.host, to: location))
      }
      next.headers = call.headers.filter { !credentials.contains($0.key) }
    }
    // Only these two promise that the request stays the same; after the others it would become a reading one.
    guard call.method.isSafe || [307, 308].contains(status) else {
      throw .invalidRequest(.changeRedirected(host: call.host, status: status, to: location))
    }
    return next
  }

  private static func endless(_ call: HTTPCall) -> DataGouvError {
    .invalidRequest(.endlessRedirects(host: call.host, limit: maximumRedirects))
  }

  private static func isSameOrigin(_ left: URL, _ right: URL) -> Bool {
    func origin(_ url: URL) -> [String] {
      let scheme = url.scheme?.lowercased() ?? ""
      return [scheme, url.host()?.lowercased() ?? "", String(url.port ?? (scheme == "https" ? 443 : 80))]
    }
    return origin(left) == origin(right)
  }
}
