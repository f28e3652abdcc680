/// Which rows and columns of a table are asked for.
package struct LocalTableQuery: Hashable, Sendable {
  /// A column and a direction. Empty cells come last when ascending and first when descending, as in PostgreSQL.
  package struct Sort: Hashable, Sendable {
    /// Name of the column; `__id` is the row's number.
    package var column: String
    /// Largest first.
    package var isDescending: Bool
    /// Empty cells last also when descending.
    package var putsNullsLast: Bool

    /// Makes a sort.
    package init(_ column: String, isDescending: Bool = false, putsNullsLast: Bool = false) {
      self.column = column
      self.isDescending = isDescending
      self.putsNullsLast = putsNullsLast
    }
  }

  /// Page number, from 1; what is below is the first.
  package var page: Int
  /// Rows a page; `nil` for all of them.
  package var pageSize: Int?
  /// The order; rows that are equal by it, or all without one, stay in the file's order.
  package var sort: Sort?
  /// Conditions, all of which must hold.
  package var filters: [TableFilter]
  /// The columns wanted, in that order; `nil` for all, after the row's number `__id`.
  package var columns: [String]?

  /// Makes a query for the first twenty rows by default.
  package init(
    page: Int = 1, pageSize: Int? = 20, sort: Sort? = nil, filters: [TableFilter] = [],
    columns: [String]? = nil
  ) {
    self.page = page
    self.pageSize = pageSize
    self.sort = sort
    self.filters = filters
    self.columns = columns
  }

  /// How many rows come before the page.
  package var offset: Int {
    let (offset, overflows) = max(0, page - 1).multipliedReportingOverflow(by: pageSize ?? 0)
    return overflows ? .max : offset
  }
}
