/// What the mouse did, and over which cell.
package struct Mouse: Hashable, Sendable {
  /// The kinds that the program reacts to.
  package enum Kind: Hashable, Sendable {
    /// The left button went down once.
    case click
    /// The left button went down twice within the double-click time.
    case doubleClick
    case wheelUp, wheelDown
  }

  /// What happened.
  package var kind: Kind
  /// Where.
  package var point: Point

  /// Makes a mouse event.
  package init(_ kind: Kind, at point: Point) {
    self.kind = kind
    self.point = point
  }
}
