/// A request as the routes see it.
struct Call: Sendable {
  /// Path parts without the base's own, decoded; a final slash gives no part.
  var path: [String]
  /// The path as it came, without the base's own part and without the query.
  var rawPath: String
  /// The query string as it came.
  var query: String
  /// Headers by lower-case name.
  var headers: [String: String]

  /// Whether the path ends in a slash.
  var hasFinalSlash: Bool { rawPath.hasSuffix("/") }

  /// The query's arguments, decoded once.
  var arguments: Arguments { Arguments(query: query) }

  /// A call of a path below `base`; `nil` when it is elsewhere.
  func below(_ base: String) -> Call? {
    guard rawPath.hasPrefix(base + "/") else { return nil }
    var call = self
    call.rawPath = String(rawPath.dropFirst(base.count))
    call.path = call.rawPath.split(separator: "/").map { PercentText.decoded($0) }
    return call
  }
}
