package import Foundation

/// Something that was marked to be found again.
package struct Bookmark: Hashable, Sendable {
  package var thing: Thing
  /// What its user wrote about it; empty for nothing.
  package var note: String
  /// When it was marked first.
  package var added: Date

  /// Makes a bookmark.
  package init(thing: Thing, note: String, added: Date) {
    self.thing = thing
    self.note = note
    self.added = added
  }
}
