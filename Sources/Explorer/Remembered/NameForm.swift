/// The dialog in which what is asked gets a name.
package struct NameForm: Hashable, Sendable {
  /// What is named, under the name that is proposed.
  package let query: Keepsake
  /// The name.
  package internal(set) var field: TextField

  /// Opens the dialog.
  init(_ query: Keepsake) {
    self.query = query
    field = TextField(query.title)
  }
}
