package import Foundation

/// Something that was opened or searched for.
package struct Visit: Hashable, Sendable {
  package var thing: Thing
  /// How often.
  package var times: Int
  /// When last.
  package var last: Date

  /// Makes a visit.
  package init(thing: Thing, times: Int, last: Date) {
    self.thing = thing
    self.times = times
    self.last = last
  }
}
