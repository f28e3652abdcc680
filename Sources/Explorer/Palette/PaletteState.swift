package import Canvas

/// The command palette: what is typed, and the line that Enter runs.
package struct PaletteState: Hashable, Sendable {
  package var field: TextField
  package var cursor = ListCursor()

  /// Opens the palette with something typed.
  package init(_ text: String = "") { field = TextField(text) }

  /// How many lines of it a screen shows: few enough to leave in sight what is worked on.
  package static func visibleLines(in size: Size) -> Int {
    min(14, max(1, size.height - (size.height >= 16 ? 5 : 3)))
  }
}
