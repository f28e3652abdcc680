package import DataGouv

/// What the message line can say, as a value: the words are the views'.
package enum Notice: Hashable, Sendable {
  /// Text went to the clipboard; how many characters.
  case copied(characters: Int)
  case copyFailed
  /// The request in flight was cancelled.
  case cancelled
  /// Pressing ctrl-c once more leaves.
  case pressAgainToQuit
  /// Something is wrong with what the program remembers.
  case library(LibraryNotice)
  /// Lines of the settings file do not count.
  case settings([SettingsProblem])
  /// Nothing that can be done is called like that.
  case noCommand(String)
  /// What was chosen does nothing outside of panes of which none is open.
  case paneNotOpen(Action, Set<Pane>)
  /// What was typed as a row or page is none; the limits.
  case notARow(String, rows: Int, pages: Int)
  /// The dataset has no file whose rows can be browsed.
  case noTable
  /// The cell or column cannot be compared, as JSON.
  case cannotFilter
  /// Rows cannot be sorted by this column, as JSON.
  case cannotSort
  /// Rows cannot be grouped by any column.
  case cannotGroup
  /// No column would be left to show.
  case noColumn
  /// The file is being read already.
  case alreadyImporting
  /// Files of this format are not read as tables.
  case notDelimited(String?)
  /// An import ended before its file did.
  case importEnded(ImportStatus.Ending)
  /// Nothing is looked for yet.
  case nothingToFind
  /// What is looked for is not in the rows at hand; how many these are.
  case notFound(String, rows: Int)
  /// The condition lacks a value.
  case noFilterValue
  /// What was typed is no value of the column's type.
  case notAValue(String, ColumnType)
  /// What was typed is no value that the search can be narrowed by.
  case notASearchValue(SearchField, String)
  /// There are no conditions.
  case noFilters
  /// There are no rows to export here.
  case nothingToExport
  /// There is no file to download here.
  case nothingToDownload
  /// The file that is to be written has no name.
  case noFileName
  /// Another export or download runs.
  case alreadySaving
  /// A page was handed to the browser; or there is none, and its address was copied.
  case browsed(String), noBrowser(String)
  /// There is no page to open, or its address is none of the web.
  case nothingToBrowse
  /// There is nowhere to go from here.
  case noLinks
  /// There is nothing to go forward to.
  case nothingAhead
  /// Something was bookmarked; its title.
  case bookmarked(String)
  /// The note of a bookmark was changed.
  case noted(String)
  /// Something was taken out of the bookmarks, the history or the named queries, or put back there.
  case forgotten(Kind, String), restored(Kind, String)
  /// What is asked has a name from now on.
  case named(String)
  /// There is nothing that a bookmark could lead to, or nothing to give a name to.
  case nothingToBookmark, nothingToName
  /// Nothing was forgotten in this session.
  case nothingToUndo
  /// The name is missing.
  case noName
  /// There is nothing to copy here.
  case nothingToCopy
  case alreadyFirst, alreadyLast
  case mouse(isOn: Bool)
  /// The theme that is used from now on.
  case theme(ColourTheme)
  /// There are no colours for a theme to change.
  case noColours
  case noMoreMonths
  /// How many datasets are marked by now.
  case marked(Int)
  /// Nothing belongs to what is shown that could be compared, and nothing is marked.
  case nothingToCompare
}
