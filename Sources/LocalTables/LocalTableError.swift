package import DataGouv

/// Why a local table refused a query or could not be made.
package enum LocalTableError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No column has this name.
  case unknownColumn(String)
  /// The operator makes no sense for the type of the column.
  case operatorNotForType(column: String, TableComparison.Operator, ColumnType)
  /// The figure makes no sense for the type of the column.
  case aggregationNotForType(column: String, TableQuery.Aggregation.Function, ColumnType)
  /// Figures cannot be sorted by a column that is none of their groups.
  case notGrouped(column: String)
  /// Rows cannot be sorted by a column of this type.
  case notSortable(column: String, ColumnType)
  /// The value is not one of the column's type.
  case badValue(String, column: String, ColumnType)
  /// SQLite refused, in its words.
  case database(String)

  package var description: String {
    switch self {
    case .unknownColumn(let name): "The table has no column “\(name)”."
    case .operatorNotForType(let column, let comparison, let type):
      "“\(comparison.rawValue)” does not apply to “\(column)”, whose type is \(type.rawValue)."
    case .aggregationNotForType(let column, let function, let type):
      "“\(function.rawValue)” does not apply to “\(column)”, whose type is \(type.rawValue)."
    case .notGrouped(let column): "Figures cannot be sorted by “\(column)”, which does not group them."
    case .notSortable(let column, let type):
      "Rows cannot be sorted by “\(column)”, whose type is \(type.rawValue)."
    case .badValue(let value, let column, let type):
      "“\(value)” is not a value of “\(column)”, whose type is \(type.rawValue)."
    case .database(let message): "The local database failed: \(message)"
    }
  }
}
