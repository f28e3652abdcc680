/// Which rows of a table are asked for (`GET /api/resources/{id}/data/`), or which figures about them.
///
/// Rows that are equal by the sorts stay in the file's order, so that pages neither repeat nor skip rows.
public struct TableQuery: Hashable, Sendable {
  /// The most rows that the server gives a page.
  public static let maximumPageSize = 50

  /// UUID of the resource.
  public var resourceID: String
  /// What the rows satisfy, all of it.
  public var filters: [TableFilter]
  /// The order, the first sort weighing most; none is the file's.
  public var sorts: [Sort]
  /// Names of the columns that rows have, in this order, among which `__id`, the row's number; `nil` for all. Not
  /// with aggregations.
  public var columns: [String]?
  /// Names of the columns whose equal rows are one row of figures; only with aggregations.
  public var groups: [String]
  /// Figures instead of rows. The server allows them for few tables (`DataGouvClient.aggregationRights()`), else status 403.
  public var aggregations: [Aggregation]
  /// Page number, from 1.
  public var page: Int
  /// Rows a page, 1 to 50: what is outside is brought inside.
  public var pageSize: Int

  /// Makes a query for the first rows by default.
  public init(
    resourceID: String, filters: [TableFilter] = [], sorts: [Sort] = [], columns: [String]? = nil,
    groups: [String] = [], aggregations: [Aggregation] = [], page: Int = 1, pageSize: Int = 20
  ) {
    self.resourceID = resourceID
    self.filters = filters
    self.sorts = sorts
    self.columns = columns
    self.groups = groups
    self.aggregations = aggregations
    self.page = max(1, page)
    self.pageSize = min(max(1, pageSize), Self.maximumPageSize)
  }
}

extension TableQuery {
  /// A column and a direction.
  public struct Sort: Hashable, Sendable {
    /// Where empty cells go.
    public enum NullPlacement: Hashable, Sendable {
      /// Before all values.
      case first
      /// Behind all values.
      case last
    }

    /// Name of the column, as in `TableProfile.Column.name`.
    public var column: String
    /// Whether the largest comes first.
    public var isDescending: Bool
    /// Where empty cells go; `nil` leaves it to the server, which puts them last, or first when descending.
    public var nulls: NullPlacement?

    /// Makes a sort; ascending by default.
    public init(column: String, isDescending: Bool = false, nulls: NullPlacement? = nil) {
      self.column = column
      self.isDescending = isDescending
      self.nulls = nulls
    }
  }

  /// A figure of a column's cells, over each group of rows or all of them.
  public struct Aggregation: Hashable, Sendable {
    /// What is computed, by the API's own names. Empty cells are not counted.
    public enum Function: String, Hashable, Sendable, CaseIterable {
      /// How many cells are not empty.
      case count
      /// The least value.
      case min
      /// The greatest value.
      case max
      /// The mean.
      case avg
      /// The sum.
      case sum
    }

    /// What is computed.
    public var function: Function
    /// Name of the column, as in `TableProfile.Column.name`.
    public var column: String

    /// Makes an aggregation.
    public init(_ function: Function, of column: String) {
      self.function = function
      self.column = column
    }

    /// Name of the figure in the rows that come back, such as `montant__sum`.
    public var name: String { "\(column)__\(function.rawValue)" }
  }
}
