/// The place in a list: what is selected, and what is on the first visible line.
package struct ListCursor: Hashable, Sendable {
  /// Selected item, from 0.
  package internal(set) var index = 0
  /// First visible item, from 0.
  package internal(set) var top = 0

  /// At the first item.
  package init() {}

  /// At an item; where the window is comes out when it is settled.
  init(at index: Int) { self.index = index }
}
