/// Why a table cannot answer a query, known before it is asked.
public enum TableQueryProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// No column has this name.
  case unknownColumn(String)
  /// The comparison makes no sense for the type of the column.
  case comparison(TableComparison.Operator, column: String, ColumnType)
  /// A value is not one of the column's type.
  case value(String, column: String, ColumnType)
  /// The figure makes no sense for the type of the column.
  case aggregation(TableQuery.Aggregation.Function, column: String, ColumnType)
  /// Rows can be neither sorted nor grouped by a column of this type.
  case unsortable(column: String, ColumnType)
  /// The table computes figures of its indexed columns only.
  case notIndexed(column: String)

  /// A sentence in English.
  public var description: String {
    switch self {
    case .unknownColumn(let name): "The table has no column “\(name)”."
    case .comparison(let operation, let column, let type):
      "“\(operation.rawValue)” does not apply to “\(column)”, whose type is \(type.rawValue)."
    case .value(let value, let column, .bool):
      "“\(value)” is neither “true” nor “false”, which are the values of “\(column)”."
    case .value(let value, let column, .date):
      "“\(value)” is not a whole date such as “2026-11-21”, which “\(column)” is compared with."
    case .value(let value, let column, .datetime):
      "“\(value)” is not a date or a moment such as “2026-11-21T10:00:00”, which “\(column)” is compared with."
    case .value(let value, let column, .integer):
      "“\(value)” is not a whole number, which “\(column)” is compared with."
    case .value(let value, let column, let type):
      "“\(value)” is not a value of “\(column)”, whose type is \(type.rawValue)."
    case .aggregation(let function, let column, let type):
      "“\(function.rawValue)” does not apply to “\(column)”, whose type is \(type.rawValue)."
    case .unsortable(let column, let type):
      "Rows cannot be sorted by “\(column)”, whose type is \(type.rawValue)."
    case .notIndexed(let column):
      "Figures of “\(column)” cannot be had: the table computes those of its indexed columns only."
    }
  }
}
