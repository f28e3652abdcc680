package import Canvas

/// What the arrangement of the screen depends on, and nothing else.
package struct Situation: Hashable, Sendable {
  package var size: Size
  package var focus: Pane
  package var isZoomed: Bool
  /// Whether the panes that can be closed hold something.
  package var hasDetail: Bool
  package var hasTable: Bool
  package var hasMetrics: Bool
  /// Whether the table has conditions, which take a line.
  package var hasChips: Bool

  /// The panes that hold something, in their order.
  var openPanes: [Pane] {
    var panes = [Pane.results]
    if hasDetail { panes.append(.detail) }
    if hasTable { panes.append(.table) }
    if hasMetrics { panes.append(.metrics) }
    return panes
  }
}
