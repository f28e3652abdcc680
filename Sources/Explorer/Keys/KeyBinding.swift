package import Canvas

/// An action with the keys that do it and the panes where they do.
package struct KeyBinding: Hashable, Sendable {
  package var action: Action
  /// The keys, the one to show first.
  package var keys: [Key]
  /// The panes; all four for what works everywhere.
  package var panes: Set<Pane>
  /// The lower, the earlier in the hint line; `nil` is only in the help.
  package var hint: Int?

  /// Binds an action.
  package init(_ action: Action, _ keys: [Key], in panes: Set<Pane> = Set(Pane.allCases), hint: Int? = nil) {
    self.action = action
    self.keys = keys
    self.panes = panes
    self.hint = hint
  }

  /// Whether it works in every pane.
  package var isGlobal: Bool { panes.count == Pane.allCases.count }
}
