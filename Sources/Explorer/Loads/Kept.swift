package import DataGouv
package import Foundation

/// That what is shown was kept from before.
package struct Kept: Hashable, Sendable {
  /// When it came.
  package var since: Date
  /// Why it could not be had anew; `nil` while it is being asked for, or when the network is left alone.
  package var reason: DataGouvError?

  /// Dates what is shown.
  package init(since: Date, reason: DataGouvError? = nil) {
    self.since = since
    self.reason = reason
  }

  /// What holds for two parts of one thing: the age of the older, and what failed of either.
  static func older(_ one: Kept?, _ other: Kept?) -> Kept? {
    guard let one, let other else { return one ?? other }
    return Kept(since: min(one.since, other.since), reason: other.reason ?? one.reason)
  }
}
