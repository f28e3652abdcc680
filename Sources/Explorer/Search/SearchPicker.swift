/// The dialog in which a condition of the search is chosen: what to narrow by, then a value.
package struct SearchPicker: Hashable, Sendable {
  /// What is narrowed by; `nil` while that is chosen.
  package internal(set) var field: SearchField?
  /// The selected line.
  package internal(set) var cursor = ListCursor()
  /// What narrows the values, or is one.
  package internal(set) var text = TextField()
  /// What the portal proposes for what is typed.
  var proposed: [SearchChoice] = []

  /// Opens at the choice of a field, or at the values of one.
  init(field: SearchField? = nil) { self.field = field }
}
