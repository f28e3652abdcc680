/// What of the table can be copied, and as what.
package enum CopyForm: Hashable, Sendable, CaseIterable {
  /// The row as `{"name": value}`.
  case rowJSON
  /// The row with its header.
  case rowCSV, rowTSV, rowMarkdown
  /// The cells of the column that are at hand, one a line.
  case column
  /// The rows of the cursor's page with their header.
  case pageCSV, pageMarkdown
  /// The address that the shown page comes from.
  case url
  /// Commands and scripts that fetch what is shown.
  case curl, python, r
}
