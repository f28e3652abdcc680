package import DataGouv

extension LocalTable {
  /// Answers a query of the Tabular API as the API does: a page of rows, each with its number unless columns are chosen
  /// without it. The resource of the query does not count; beyond the end comes an empty page.
  ///
  /// - Throws: `LocalTableError`, also for what the query asks wrongly.
  package func page(_ query: TableQuery) throws -> TablePage {
    let found = try rows(RowQuery(query))
    let rows = found.rows.map { values in
      var row = TablePage.Row(number: nil, cells: [:])
      for (name, value) in zip(found.columns, values) {
        if isNumbered, name == Self.rowNumber {
          if case .integer(let number) = value { row.number = Int(number) }
        } else {
          row.cells[name] = value
        }
      }
      return row
    }
    return TablePage(rows: rows, number: query.page, size: query.pageSize, total: found.total)
  }
}
