package import DataGouv

/// Figures of a table's rows that are equal in one or two columns.
package struct GroupQuery: Hashable, Sendable {
  /// The most groups that are asked for: more than anybody reads, and a hundred pages of the server.
  package static let limit = 5_000

  /// UUID of the resource, or the id of its import.
  package var resourceID: String
  /// What the rows satisfy, all of it.
  package var filters: [TableFilter]
  /// Names of the columns that group them, one or two.
  package var columns: [String]
  /// What is computed of each group, beside the number of its rows.
  package var figures: [TableQuery.Aggregation]

  /// Makes a query.
  package init(
    resourceID: String, filters: [TableFilter] = [], columns: [String],
    figures: [TableQuery.Aggregation] = []
  ) {
    self.resourceID = resourceID
    self.filters = filters
    self.columns = columns
    self.figures = figures
  }

  /// A page of it, as the Tabular API is asked. Empty cells are not counted there, so that the rows of a group are told
  /// by the column that it has a value in; in the order of the groups no page repeats another's.
  package func page(_ number: Int) -> TableQuery {
    TableQuery(
      resourceID: resourceID, filters: filters, sorts: columns.map { TableQuery.Sort(column: $0) },
      groups: columns, aggregations: counts + figures.filter { !counts.contains($0) }, page: number,
      pageSize: TableQuery.maximumPageSize)
  }

  /// The rows that belong to no value in any of the columns, for their number.
  package var ungrouped: TableQuery {
    TableQuery(
      resourceID: resourceID, filters: filters + columns.map { .column($0, .isNull) }, pageSize: 1)
  }

  /// Whether some of the rows that answer it belong to no value in any of the columns.
  package func hasUngrouped(_ rows: [TablePage.Row]) -> Bool {
    rows.contains { row in columns.allSatisfy { (row.cells[$0] ?? .null) == .null } }
  }

  private var counts: [TableQuery.Aggregation] { columns.map { .init(.count, of: $0) } }
}
