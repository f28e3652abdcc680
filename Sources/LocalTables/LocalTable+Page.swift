package import DataGouv

extension LocalTable {
  /// Answers a query of the Tabular API as the API does: a page of rows, each with its number unless columns are chosen
  /// without it. The resource of the query does not count; beyond the end comes an empty page.
  ///
  /// - Throws: `LocalTableError`, also for what the query asks wrongly.
  package func page(_ query: TableQuery) throws -> TablePage {
    let found = try rows(RowQuery(query))
    return TablePage(
      rows: named(found), number: query.page, size: query.pageSize, total: found.total)
  }

  /// All figures of a query of the Tabular API.
  ///
  /// - Throws: `LocalTableError`, also for what the query asks wrongly.
  package func figures(_ query: TableQuery) throws -> [TablePage.Row] {
    var wanted = RowQuery(query)
    (wanted.offset, wanted.limit) = (0, nil)
    return try named(rows(wanted))
  }

  private func named(_ found: RowPage) -> [TablePage.Row] {
    found.rows.map { values in
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
  }
}
