/// A line of text that is being edited, with its cursor.
package struct TextField: Hashable, Sendable {
  /// What it holds; never a line break.
  package internal(set) var text: String
  /// How many characters are before the cursor, 0 to the text's count.
  package internal(set) var cursor: Int

  /// Makes a field with the cursor at the end.
  package init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }
}
