/// Columns and rows of a terminal or of a part of it; never negative.
package struct Size: Hashable, Sendable {
  /// Columns.
  package var width: Int
  /// Rows.
  package var height: Int

  /// Makes a size; what is negative becomes zero.
  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// No cell at all.
  package static let zero = Size(width: 0, height: 0)
}
