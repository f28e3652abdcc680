/// Which rows of a table of the Metrics API are asked for.
///
/// Rows that are equal by the order are told apart by what they are of, so that pages neither repeat nor skip rows.
public struct MetricsTableQuery<Row: Hashable & Sendable>: Hashable, Sendable {
  /// An order of rows; rows without a value come last.
  public enum Order: Hashable, Sendable {
    /// By month, the first one first. Of tables with months only.
    case oldestFirst
    /// By month, the last one first. Of tables with months only.
    case newestFirst
    /// By a figure, the largest first.
    case largest(MetricsTable<Row>.Figure)
    /// By a figure, the smallest first.
    case smallest(MetricsTable<Row>.Figure)
  }

  /// The most rows that the server gives a page.
  public static var maximumPageSize: Int { 50 }

  /// The table.
  public var table: MetricsTable<Row>
  /// Technical ids of what is counted, never slugs; UUIDs of resources; none is everything. About 200 ids fit into a
  /// request.
  public var subjects: [String]
  /// The months, both ends included; `nil` for all. Of tables with months only.
  public var months: ClosedRange<Month>?
  /// More that rows satisfy, by the table's own columns, such as `organization_id` of datasets or `dataset_id` of
  /// resources.
  public var filters: [TableFilter]
  /// The order; `nil` is by id, then by month.
  public var order: Order?
  /// Rows a page, 1 to 50: what is outside is brought inside.
  public var pageSize: Int

  /// Makes a query for all rows of a table by default.
  public init(
    _ table: MetricsTable<Row>, subjects: [String] = [], months: ClosedRange<Month>? = nil,
    filters: [TableFilter] = [], order: Order? = nil, pageSize: Int = 50
  ) {
    self.table = table
    self.subjects = subjects
    self.months = months
    self.filters = filters
    self.order = order
    self.pageSize = min(max(1, pageSize), Self.maximumPageSize)
  }
}
