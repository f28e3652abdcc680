package import DataGouv

/// Rows of a table that answer a query.
package struct LocalTablePage: Hashable, Sendable {
  /// Names of the columns, in the order of the cells; `__id` is the row's number.
  package var columns: [String]
  /// The cells, row by row.
  package var rows: [[TableValue]]
  /// How many rows of the whole table the filters keep.
  package var total: Int
}
