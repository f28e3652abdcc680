/// A cell's place: column `x` and row `y`, from 0 at the top left.
package struct Point: Hashable, Sendable {
  /// Column, from 0.
  package var x: Int
  /// Row, from 0.
  package var y: Int

  /// Makes a point.
  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}
