package import Canvas

/// A line of the palette.
package struct PaletteLine: Hashable, Sendable {
  package var command: Command
  /// The keys that do the same, the one to show first.
  package var keys: [Key] = []
  /// The panes in which it does something; all four for what works everywhere.
  package var panes = Set(Pane.allCases)
  /// Whether it does something in the focused pane; what does not, goes to a pane of its own first.
  package var worksHere = true
  /// The action's name in settings, where what is typed was found in it and not in the title.
  package var name: String?
  /// The letters found, in `name` where there is one and else in the title, in characters from 0.
  package var places: [Int] = []

  /// A line of a command that works everywhere and has no key.
  init(_ command: Command) { self.command = command }
}
