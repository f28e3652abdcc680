package import DataGouv

/// The dialogs; one at most is open, and it takes every key.
package enum Dialog: Hashable, Sendable {
  /// The keys of a pane, which can be filtered by typing `/` and run with Enter.
  case help(HelpState)
  /// The orders of the results, the chosen one marked.
  case sort(ListCursor)
  /// A row (`1234`) or a page (`p 12`) to go to in the table.
  case goTo(TextField)
  /// A whole cell: the column, its value, and the line that is on top.
  case cell(column: TableProfile.Column, value: TableValue, row: Int, scroll: Int)
  /// The session's failures.
  case log(ListCursor)
}

/// The help dialog: what it explains and how it is narrowed.
package struct HelpState: Hashable, Sendable {
  /// The pane whose keys come first.
  package var pane: Pane
  /// What narrows the list; shown while `isFiltering` or not empty.
  package var filter = TextField()
  /// Whether typed characters go to the filter.
  package var isFiltering = false
  /// The line that Enter runs.
  package var cursor = ListCursor()

  /// Opens the help of a pane.
  package init(pane: Pane) { self.pane = pane }
}
