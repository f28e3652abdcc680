/// Which rows of a local table are asked for, and in which order.
package struct RowQuery: Hashable, Sendable {
  /// A column to sort by.
  package struct Order: Hashable, Sendable {
    /// Name of the column.
    package var column: String
    /// Whether the greatest comes first.
    package var isDescending: Bool
    /// Where nulls go; `nil` for last when ascending and first when descending, as in PostgreSQL.
    package var nullsFirst: Bool?

    /// Makes an order; ascending by default.
    package init(_ column: String, isDescending: Bool = false, nullsFirst: Bool? = nil) {
      self.column = column
      self.isDescending = isDescending
      self.nullsFirst = nullsFirst
    }
  }

  /// What rows must satisfy, all of it.
  package var conditions: [RowCondition]
  /// Columns to sort by, the first weighs most; rows equal by all of them stay in the file's order.
  package var order: [Order]
  /// Columns to return, in this order; `nil` for the row number and all columns.
  package var columns: [String]?
  /// Rows to skip.
  package var offset: Int
  /// Rows to return at most; `nil` for all.
  package var limit: Int?

  /// Makes a query for everything by default.
  package init(
    conditions: [RowCondition] = [], order: [Order] = [], columns: [String]? = nil, offset: Int = 0,
    limit: Int? = nil
  ) {
    self.conditions = conditions
    self.order = order
    self.columns = columns
    self.offset = offset
    self.limit = limit
  }
}
