package import DataGouv
import GRDB

/// A table in memory that answers what the Tabular API answers of a remote one.
///
/// It is filled once and then only read; any task may ask it. Texts are ordered by their code points.
package final class LocalTable: Sendable {
  /// Name of the row number, from 1 in the file's order: a column that every numbered table has besides its own.
  package static let rowNumber = "__id"

  /// The columns, in the file's order.
  package let columns: [TableColumn]
  /// How many rows it holds.
  package let rowCount: Int
  /// Whether rows show their number as a first column.
  package let isNumbered: Bool
  private let positions: [String: Int]
  let database: DatabaseQueue
  private let owner: (any Sendable)?

  /// Fills a table. Each row has a cell a column, of the column's type or null; SQLite cuts a text at a NUL.
  ///
  /// - Parameter isNumbered: whether `__id` is offered; not when the columns have an `__id` of their own.
  /// - Throws: `LocalTableError.database`.
  package init(columns: [TableColumn], rows: some Sequence<[TableValue]>, isNumbered: Bool = true) throws {
    self.columns = columns
    self.isNumbered = isNumbered
    positions = Dictionary(
      columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    do {
      let database = try DatabaseQueue(configuration: Self.configuration)
      rowCount = try database.write { try Self.fill($0, columns: columns, rows: rows) }
      self.database = database
      owner = nil
    } catch {
      throw LocalTableError.database("\(error)")
    }
  }

  /// A database that has been filled: rows are in `t`, whose columns are `id` and `c0`, `c1` and so on.
  ///
  /// - Parameter owner: what lives as long as the table, such as the file of the database.
  init(columns: [TableColumn], rowCount: Int, database: DatabaseQueue, owner: (any Sendable)?) {
    self.columns = columns
    self.rowCount = rowCount
    self.database = database
    self.owner = owner
    isNumbered = true
    positions = Dictionary(
      columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What every database of a table needs.
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      database.add(function: TextMatching.fold)
      DecimalText.install(in: database)
    }
    return configuration
  }

  /// Answers a query.
  ///
  /// - Throws: `LocalTableError`, also for what the query asks wrongly.
  package func rows(_ query: RowQuery) throws -> RowPage {
    let selection = try Selection(query, in: self)
    let filter = try FilterText(query.filters, column: column)
    let arguments = StatementArguments(filter.arguments)
    // Rows are numbered without gaps, so that in the file's order a late page is found as quickly as an early one.
    let isFileOrder = query.filters.isEmpty && query.sorts.isEmpty && !selection.isAggregated
    let limit = "LIMIT \(query.limit ?? -1) OFFSET \(isFileOrder ? 0 : query.offset)"
    let condition = isFileOrder ? " WHERE id > \(query.offset)" : filter.sql
    let source = "FROM t\(condition)\(selection.grouping)"
    let cells = selection.cells
    do {
      return try database.read { database in
        let total =
          query.filters.isEmpty && !selection.isAggregated
          ? rowCount
          : try Int.fetchOne(
            database, sql: "SELECT count(*) FROM (SELECT \(cells[0].sql) \(source))", arguments: arguments)
            ?? 0
        let text = "SELECT \(cells.map(\.sql).joined(separator: ", ")) \(source)"
        let rows = try Row.fetchCursor(
          database, sql: "\(text) ORDER BY \(selection.order) \(limit)", arguments: arguments)
        var found: [[TableValue]] = []
        while let row = try rows.next() {
          found.append(cells.indices.map { StoredCell.value(row[$0], as: cells[$0].type) })
        }
        return RowPage(columns: cells.map(\.name), rows: found, total: total)
      }
    } catch {
      throw LocalTableError.database("\(error)")
    }
  }

  /// The SQL of a column and its type.
  func column(_ name: String) throws -> (sql: String, type: ColumnType) {
    if let position = positions[name] { return ("c\(position)", columns[position].type) }
    guard isNumbered, name == Self.rowNumber else { throw LocalTableError.unknownColumn(name) }
    return ("id", .integer)
  }

  private static func fill(
    _ database: Database, columns: [TableColumn], rows: some Sequence<[TableValue]>
  ) throws -> Int {
    let definitions = columns.indices.map { ", c\($0) \(StoredCell.affinity(columns[$0].type))" }
    try database.execute(sql: "CREATE TABLE t (id INTEGER PRIMARY KEY\(definitions.joined()))")
    let marks = Array(repeating: "?", count: columns.count + 1).joined(separator: ", ")
    let insertion = try database.makeStatement(sql: "INSERT INTO t VALUES (\(marks))")
    var count = 0
    for row in rows {
      count += 1
      try insertion.execute(arguments: StatementArguments([count.databaseValue] + row.map(StoredCell.stored)))
    }
    return count
  }
}
