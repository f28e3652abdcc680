/// A rectangle of cells; cutting it never makes it larger or negative.
package struct Rect: Hashable, Sendable {
  /// Leftmost column.
  package var x: Int
  /// Topmost row.
  package var y: Int
  /// Columns.
  package var width: Int
  /// Rows.
  package var height: Int

  /// Makes a rectangle; a negative width or height becomes zero.
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The whole of a size, from the top left.
  package init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.width, height: size.height)
  }

  /// First column to the right of it.
  package var right: Int { x + width }
  /// First row below it.
  package var bottom: Int { y + height }
  /// Its width and height.
  package var size: Size { Size(width: width, height: height) }
  /// Whether it holds no cell.
  package var isEmpty: Bool { width == 0 || height == 0 }

  /// Whether a point lies inside.
  package func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < right && point.y >= y && point.y < bottom
  }

  /// The part that both share.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: min(right, other.right) - left, height: min(bottom, other.bottom) - top)
  }

  /// What is left when each side moves inwards.
  package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(x: x + left, y: y + top, width: width - left - right, height: height - top - bottom)
  }

  /// One row of it, counted from its top; empty when there is no such row.
  package func row(_ index: Int) -> Rect {
    Rect(x: x, y: y + index, width: width, height: index >= 0 && index < height ? 1 : 0)
  }

  /// The first `count` rows, and the rest.
  package func splitTop(_ count: Int) -> (top: Rect, rest: Rect) {
    let cut = min(max(0, count), height)
    return (
      Rect(x: x, y: y, width: width, height: cut),
      Rect(x: x, y: y + cut, width: width, height: height - cut)
    )
  }

  /// The first `count` columns, and the rest.
  package func splitLeft(_ count: Int) -> (left: Rect, rest: Rect) {
    let cut = min(max(0, count), width)
    return (
      Rect(x: x, y: y, width: cut, height: height),
      Rect(x: x + cut, y: y, width: width - cut, height: height)
    )
  }
}
