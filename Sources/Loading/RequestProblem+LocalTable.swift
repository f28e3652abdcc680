import DataGouv
import LocalTables

extension RequestProblem {
  /// Why a table of this machine refuses a query.
  init(_ error: any Error) {
    guard let error = error as? LocalTableError else {
      self = .other(String(describing: error))
      return
    }
    switch error {
    case .unknownColumn(let name): self = .query(.unknownColumn(name))
    case .operatorNotForType(let column, let operation, let type):
      self = .query(.comparison(operation, column: column, type))
    case .aggregationNotForType(let column, let function, let type):
      self = .query(.aggregation(function, column: column, type))
    case .notGrouped(let column): self = .sortedByNoGroup(column)
    case .notSortable(let column, let type): self = .query(.unsortable(column: column, type))
    case .badValue(let value, let column, let type): self = .query(.value(value, column: column, type))
    case .database: self = .other(error.description)
    }
  }
}
