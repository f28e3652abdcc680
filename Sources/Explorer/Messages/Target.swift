/// What the mouse can point at; the views tell where each is.
package enum Target: Hashable, Sendable {
  case pane(Pane)
  case queryField
  /// A condition of the search, from 0.
  case searchChip(Int)
  /// A value that is proposed under the query line, from 0.
  case completion(Int)
  /// A line of the results, from 0 in the whole list.
  case result(Int)
  case section(DetailState.Section)
  /// A line of the list of the open section, from 0.
  case item(Int)
  /// A line of the visible files, from 0.
  case file(Int)
  /// The field that narrows the files.
  case fileFilter
  /// A column's header, from 0.
  case columnHeader(Int)
  /// A condition of the table, from 0.
  case chip(Int)
  /// A cell, by row and column from 0.
  case cell(row: Int, column: Int)
  /// A month of the chart, counted in the drawn range from 0.
  case month(Int)
  /// A line of a leaderboard, or a part of a comparison, from 0.
  case metricsItem(Int)
  /// A key hint: running it does what its key does.
  case action(Action)
  /// A line of the open dialog, from 0.
  case dialogLine(Int)
  /// Inside the dialog, and outside of it.
  case dialog, outsideDialog
}
