/// The dialog of a bookmark: its note, and whether it goes.
package struct NoteForm: Hashable, Sendable {
  /// What is bookmarked.
  package let bookmark: Keepsake
  /// What is written about it.
  package internal(set) var field: TextField
  /// Whether the bookmark is taken away instead.
  package internal(set) var isRemoving = false

  /// Opens the dialog of a bookmark.
  init(_ bookmark: Keepsake) {
    self.bookmark = bookmark
    field = TextField(bookmark.note)
  }
}
