package import DataGouv

/// Rows that answer a query.
package struct RowPage: Hashable, Sendable {
  /// Names of the cells of each row.
  package var columns: [String]
  /// The rows, a cell a column.
  package var rows: [[TableValue]]
  /// How many rows satisfy the conditions, on all pages.
  package var total: Int

  /// Makes a page.
  package init(columns: [String], rows: [[TableValue]], total: Int) {
    self.columns = columns
    self.rows = rows
    self.total = total
  }
}
