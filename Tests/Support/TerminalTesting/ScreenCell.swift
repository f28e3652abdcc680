/// One cell of a terminal's screen.
package struct ScreenCell: Hashable, Sendable {
  /// Its character with its marks; empty in the right half of a wide one.
  package var text: String
  /// Palette entry of the text; `nil` is the terminal's own colour.
  package var foreground: Int?
  /// Palette entry behind it; `nil` is the terminal's own colour.
  package var background: Int?
  package var bold: Bool
  package var underline: Bool
  package var italic: Bool
  package var reverse: Bool
}
