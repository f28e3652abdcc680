extension TableProfile {
  /// Throws the first reason for which the table would refuse a query: a column that it has not, a comparison, an order
  /// or a figure that a column's type does not take, or a value that is none of the type.
  ///
  /// What it lets pass can still be refused, for the analysis knows no more than the types.
  public func check(_ query: TableQuery) throws(TableQueryProblem) {
    for name in query.columns ?? [] { _ = try type(of: name) }
    for sort in query.sorts { try checkSortable(sort.column) }
    for group in query.groups {
      try checkSortable(group)
      try checkIndexed(group)
    }
    for figure in query.aggregations {
      let type = try type(of: figure.column)
      guard type.aggregations.contains(figure.function) else {
        throw .aggregation(figure.function, column: figure.column, type)
      }
      try checkIndexed(figure.column)
    }
    for filter in query.filters { try check(filter) }
  }

  private func check(_ filter: TableFilter) throws(TableQueryProblem) {
    switch filter {
    case .all(let filters), .any(let filters): for filter in filters { try check(filter) }
    case .column(let name, let comparison):
      let type = try type(of: name)
      guard type.comparisons.contains(comparison.operation) else {
        throw .comparison(comparison.operation, column: name, type)
      }
      if let value = comparison.values.first(where: { !type.accepts($0) }) {
        throw .value(value, column: name, type)
      }
    }
  }

  private func checkSortable(_ name: String) throws(TableQueryProblem) {
    let type = try type(of: name)
    guard type.isSortable else { throw .unsortable(column: name, type) }
  }

  private func checkIndexed(_ name: String) throws(TableQueryProblem) {
    guard indexes?.contains(name) != false else { throw .notIndexed(column: name) }
  }

  private func type(of name: String) throws(TableQueryProblem) -> ColumnType {
    if name == TablePage.Row.numberName { return .integer }
    guard let column = columns.first(where: { $0.name == name }) else { throw .unknownColumn(name) }
    return column.type
  }
}
