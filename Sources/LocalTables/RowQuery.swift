package import DataGouv

/// Which rows of a local table are asked for: what a `TableQuery` says, with any number of rows a page.
package struct RowQuery: Hashable, Sendable {
  /// What rows must satisfy, all of it.
  package var filters: [TableFilter]
  /// Columns to sort by, the first weighs most; rows equal by all of them stay in the file's order.
  package var sorts: [TableQuery.Sort]
  /// Columns to return, in this order; `nil` for the row number and all columns. Not used with aggregations.
  package var columns: [String]?
  /// Columns whose equal rows are one row of figures. Without aggregations these columns are returned, row by row,
  /// as the Tabular API does.
  package var groups: [String]
  /// Figures to return instead of rows, behind the groups.
  package var aggregations: [TableQuery.Aggregation]
  /// Rows to skip.
  package var offset: Int
  /// Rows to return at most; `nil` for all.
  package var limit: Int?

  /// Makes a query for everything by default.
  package init(
    filters: [TableFilter] = [], sorts: [TableQuery.Sort] = [], columns: [String]? = nil,
    groups: [String] = [], aggregations: [TableQuery.Aggregation] = [], offset: Int = 0, limit: Int? = nil
  ) {
    self.filters = filters
    self.sorts = sorts
    self.columns = columns
    self.groups = groups
    self.aggregations = aggregations
    self.offset = offset
    self.limit = limit
  }

  /// The page of a query of the Tabular API.
  package init(_ query: TableQuery) {
    let size = min(max(1, query.pageSize), TableQuery.maximumPageSize)
    let (offset, overflow) = (max(1, query.page) - 1).multipliedReportingOverflow(by: size)
    self.init(
      filters: query.filters, sorts: query.sorts, columns: query.columns, groups: query.groups,
      aggregations: query.aggregations, offset: overflow ? .max : offset, limit: size)
  }
}
