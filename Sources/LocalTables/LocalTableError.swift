package import DataGouv

/// Why a table cannot answer a question.
package enum LocalTableError: Error, Hashable, Sendable {
  /// The table has no such column.
  case unknownColumn(String)
  /// The operator means nothing for the column's type, such as `contains` on whole numbers.
  case operatorNotForType(TableFilter.Operator, ColumnType)
  /// The value cannot be read as the column's type.
  case badValue(String, ColumnType)
}

extension LocalTableError: CustomStringConvertible {
  /// A sentence for a person.
  package var description: String {
    switch self {
    case .unknownColumn(let name): "The table has no column “\(name)”."
    case .operatorNotForType(let name, let type):
      "“\(name.rawValue)” cannot be asked of a column of type \(type.rawValue)."
    case .badValue(let value, let type): "“\(value)” is not a value of type \(type.rawValue)."
    }
  }
}
