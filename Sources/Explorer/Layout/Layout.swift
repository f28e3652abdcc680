package import Canvas

/// Where everything is on the screen: a function of the size and of what is open, shared by the state machine
/// (how many lines fit) and the views (where they are drawn).
package struct Layout: Hashable, Sendable {
  /// Wide: 120 columns and more. Narrow: fewer than 60.
  package enum Kind: Hashable, Sendable { case narrow, medium, wide }

  package internal(set) var kind: Kind
  /// The bar with the portal, the way here, and what loads; empty when there is no room.
  package internal(set) var title: Rect
  /// The panes that are on screen; each with its title line on top and its content below.
  package internal(set) var panes: [Pane: Rect]
  /// The lines under a single pane that show more of what is selected; empty when there is no room.
  package internal(set) var strip: Rect
  /// The message line; empty when there is no room.
  package internal(set) var message: Rect
  /// The key hints; empty when there is no room.
  package internal(set) var hints: Rect

  /// Whether the table has conditions to show.
  var hasChips: Bool

  /// What is inside a pane, below its title line; empty when it is not on screen.
  package func content(of pane: Pane) -> Rect {
    panes[pane]?.inset(top: 1) ?? Rect(.zero)
  }
}
