package import DataGouv
import GRDB

/// Reading all rows of a query without holding the table up for those who page through it meanwhile.
extension LocalTable {
  /// The numbers of the rows that satisfy a query, in its order; its columns, page and figures do not count.
  ///
  /// - Throws: `LocalTableError`, also for what the query asks wrongly.
  package func rowNumbers(_ query: TableQuery) throws -> [Int64] {
    let wanted = RowQuery(filters: query.filters, sorts: query.sorts)
    let order = try Selection(wanted, in: self).order
    let filter = try FilterText(query.filters, column: column)
    do {
      return try database.read { database in
        try Int64.fetchAll(
          database, sql: "SELECT id FROM t\(filter.sql) ORDER BY \(order)",
          arguments: StatementArguments(filter.arguments))
      }
    } catch {
      throw LocalTableError.database("\(error)")
    }
  }

  /// The rows of these numbers, in their order, with these columns of the table.
  ///
  /// - Throws: `LocalTableError`.
  package func rows(numbered numbers: ArraySlice<Int64>, columns: [String]) throws -> [TablePage.Row] {
    let cells = try Selection(RowQuery(columns: columns), in: self).cells
    let marks = Array(repeating: "?", count: numbers.count).joined(separator: ", ")
    let names = ["id"] + cells.map(\.sql)
    do {
      let found = try database.read { database in
        let rows = try Row.fetchCursor(
          database, sql: "SELECT \(names.joined(separator: ", ")) FROM t WHERE id IN (\(marks))",
          arguments: StatementArguments(Array(numbers)))
        var found: [Int64: TablePage.Row] = [:]
        while let row = try rows.next() {
          let number: Int64 = row[0]
          let values = cells.indices.map {
            (cells[$0].name, StoredCell.value(row[$0 + 1], as: cells[$0].type))
          }
          found[number] = TablePage.Row(
            number: Int(number), cells: Dictionary(values, uniquingKeysWith: { first, _ in first }))
        }
        return found
      }
      return numbers.compactMap { found[$0] }
    } catch {
      throw LocalTableError.database("\(error)")
    }
  }
}
