import Foundation

/// What a gateway said about how often it may be called (`X-RateLimit-*` or `RateLimit-*` headers).
///
/// The servers themselves send none; one in front of them may.
public struct RateLimit: Hashable, Sendable {
  /// Calls that a window allows.
  public var limit: Int?
  /// Calls that are left in this window.
  public var remaining: Int?
  /// How long from the answer until the window starts anew.
  public var reset: Duration?

  /// Makes a rate limit.
  public init(limit: Int?, remaining: Int?, reset: Duration?) {
    self.limit = limit
    self.remaining = remaining
    self.reset = reset
  }

  /// Reads an answer's headers, names in lower case; `nil` when they tell neither limit nor remainder.
  package init?(headers: [String: String]) {
    func number(_ name: String) -> Int? {
      let text = headers["x-ratelimit-\(name)"] ?? headers["ratelimit-\(name)"]
      // The standard's draft writes `100;w=60` and lists of windows: the first number is the one in force.
      return text.flatMap { Int($0.prefix { $0.isNumber }) }
    }
    limit = number("limit")
    remaining = number("remaining")
    guard limit != nil || remaining != nil else { return nil }
    // Some write seconds to go, some the moment as seconds since 1970: no window lasts ten years.
    reset = number("reset").map { seconds in
      let isMoment = seconds > 315_360_000
      return .seconds(isMoment ? max(0, seconds - Int(Date().timeIntervalSince1970)) : seconds)
    }
  }
}
