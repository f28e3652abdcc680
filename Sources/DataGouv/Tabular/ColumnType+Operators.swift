extension ColumnType {
  /// What its cells can be compared with. The server checks nothing: another comparison ends as status 404 with the
  /// database's code `42883`.
  public var comparisons: [TableComparison.Operator] {
    switch self {
    case .string: TableComparison.Operator.allCases
    case .integer, .float, .date, .datetime:
      TableComparison.Operator.allCases.filter { $0 != .contains && $0 != .notContains }
    case .bool, .binary: [.exact, .differs, .isNull, .isNotNull]
    case .json: [.isNull, .isNotNull]
    }
  }

  /// Whether rows can be sorted and grouped by such a column.
  public var isSortable: Bool { self != .json }

  /// What can be computed of its cells.
  public var aggregations: [TableQuery.Aggregation.Function] {
    switch self {
    case .integer, .float: TableQuery.Aggregation.Function.allCases
    case .string, .bool, .date, .datetime, .binary: [.count]
    case .json: []
    }
  }
}
