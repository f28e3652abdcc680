/// The dialogs; one at most is open, and it takes every key.
package enum Dialog: Hashable, Sendable {
  /// Everything that can be done, found by typing.
  case palette(PaletteState)
  /// The keys of a pane, which can be filtered by typing `/` and run with Enter.
  case help(HelpState)
  /// The orders of the results, the chosen one marked.
  case sort(ListCursor)
  /// The kinds of things that can be searched, the chosen one marked.
  case kinds(ListCursor)
  /// Where one can go from what is shown.
  case links([Link], ListCursor)
  /// The forms in which the record can be copied.
  case recordCopies(ListCursor)
  /// A condition of the search, being chosen.
  case picker(SearchPicker)
  /// The conditions of the search, the selected one marked.
  case searchFilters(ListCursor)
  /// A condition on a column of the table, being made or mended.
  case filter(FilterForm)
  /// The conditions of the table, the selected one marked.
  case filters(ListCursor)
  /// What the rows of the table are grouped by, being chosen.
  case group(GroupForm)
  /// The columns of the table: which are shown, and in which order.
  case columns(ColumnsForm)
  /// A whole cell.
  case cell(WholeCell)
  /// The row under the cursor, a field a line; its cursor is the table's column.
  case record
  /// What the analysis found in the cursor's column, with a cursor over its frequent values.
  case profile(ListCursor)
  /// What is looked for in the rows at hand.
  case find(TextField)
  /// The forms in which the table can be copied.
  case copies(ListCursor)
  /// The forms in which the months can be copied.
  case metricsCopies(ListCursor)
  /// The name and form of an export or a download.
  case saving(SaveForm)
  /// Whether a file that is there is replaced: the first line is for another name, the second for replacing it.
  case replacing(SaveForm, ListCursor)
  /// Whether to leave while something is being written: the first line is for staying.
  case leaving(ListCursor)
  /// A bookmark's note.
  case note(NoteForm)
  /// A name for what is asked.
  case naming(NameForm)
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
