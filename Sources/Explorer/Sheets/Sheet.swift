import DataGouv

/// Rows as they are on screen, to be copied.
struct Sheet {
  /// Names of the columns that are shown, in order.
  var names: [String]
  /// The rows of the page.
  var rows: [TablePage.Row]
  /// All rows at hand, for the cells of a column.
  var cells: [TablePage.Row]
  /// The row under the cursor, if it is at hand.
  var row: TablePage.Row?
  /// The column under the cursor.
  var name: String?

  /// The rows in a form; `nil` without rows.
  func text(as format: RowFormat) -> String? { rows.isEmpty ? nil : format.text(rows, names) }

  /// The row under the cursor in a form.
  func text(ofRow format: RowFormat) -> String? { row.map { format.text([$0], names) } }

  /// The cells of the column under the cursor, one a line.
  var column: String? {
    name.map { name in cells.compactMap { $0.cells[name]?.text }.joined(separator: "\n") }
  }
}
