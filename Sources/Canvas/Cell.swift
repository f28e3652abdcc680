/// One cell of the screen: a base scalar, the marks above it, a style.
///
/// A character of two columns fills its own cell and the one to its right, which is then a continuation.
package struct Cell: Hashable, Sendable {
  /// The base; 0 in the right half of a wide character.
  package var base: Unicode.Scalar
  /// Combining marks, at most four; `nil` is the usual case.
  package var marks: [Unicode.Scalar]?
  /// How it looks.
  package var style: Style

  /// Makes a cell.
  package init(_ base: Unicode.Scalar, marks: [Unicode.Scalar]? = nil, style: Style = .plain) {
    self.base = base
    self.marks = marks
    self.style = style
  }

  /// Whether two cells look the same; nearly all differ, if at all, in what is cheap to compare.
  package static func == (left: Cell, right: Cell) -> Bool {
    left.base == right.base && left.style == right.style
      && (left.marks == nil && right.marks == nil || left.marks == right.marks)
  }

  /// An empty cell.
  package static let blank = Cell(" ")
  /// Whether it is the right half of the wide character to its left.
  package var isContinuation: Bool { base.value == 0 }
}
