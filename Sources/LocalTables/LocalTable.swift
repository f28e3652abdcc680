package import DataGouv
import GRDB

/// A table of typed columns in an SQLite database in memory, which answers the questions of the Tabular API.
///
/// Its columns are stored under names of their own, so that any name, empty or hostile, can be asked for.
package struct LocalTable: Sendable {
  /// A column.
  package struct Column: Hashable, Sendable {
    /// Its name, compared by its bytes.
    package var name: String
    /// What its cells hold.
    package var type: ColumnType
    /// The finer kind, such as `code_commune`; the type's own name by default.
    package var format: String?

    /// Makes a column.
    package init(_ name: String, _ type: ColumnType = .string, format: String? = nil) {
      self.name = name
      self.type = type
      self.format = format
    }
  }

  /// Name under which the number of a row, from 1, is asked for.
  package static let rowNumber = "__id"

  /// The columns, in the file's order.
  package let columns: [Column]
  let database: DatabaseQueue
  private let positions: [[UInt8]: Int]

  /// Fills a table. A row that is too short ends in empty cells; what is too long is cut. Throws when memory is
  /// short or a table has more columns than SQLite takes, which is 2,000.
  package init(columns: [Column], rows: some Sequence<[TableValue]>) throws {
    self.columns = columns
    positions = Dictionary(columns.enumerated().map { (Array($1.name.utf8), $0) }) { first, _ in first }
    database = try DatabaseQueue()
    let definitions = columns.indices.map { ", \(Self.name($0)) \(Self.affinity(columns[$0].type))" }
    try database.write { database in
      try database.execute(
        sql: "CREATE TABLE records (id INTEGER PRIMARY KEY\(definitions.joined()))")
      let marks = String(repeating: ", ?", count: columns.count)
      let insertion = try database.makeStatement(sql: "INSERT INTO records VALUES (NULL\(marks))")
      for row in rows {
        let cells = columns.indices.map { $0 < row.count ? Self.stored(row[$0]) : nil }
        try insertion.execute(arguments: StatementArguments(cells))
      }
    }
  }

  /// The rows that a query asks for. Throws `LocalTableError` when the query does not fit the columns.
  package func page(_ query: LocalTableQuery) throws -> LocalTablePage {
    let chosen =
      try query.columns.map { names in try names.map(selected) } ?? [nil] + columns.indices.map { $0 }
    var arguments: [(any DatabaseValueConvertible)?] = []
    let conditions = try query.filters.map { try condition($0, &arguments) }
    let filter = conditions.isEmpty ? "" : " WHERE \(conditions.joined(separator: " AND "))"
    let order = try query.sort.map(ordering) ?? ""
    let names = chosen.map(Self.name).joined(separator: ", ")
    let limit = query.pageSize ?? -1
    let (types, offset) = (chosen.map { $0.map { columns[$0].type } ?? .integer }, query.offset)
    return try database.read { database in
      let filled = StatementArguments(arguments)
      let total = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM records\(filter)", arguments: filled)
      let records = try Row.fetchCursor(
        database,
        sql: "SELECT \(names) FROM records\(filter) ORDER BY \(order)id LIMIT \(limit) OFFSET \(offset)",
        arguments: filled)
      var rows: [[TableValue]] = []
      while let record = try records.next() {
        rows.append(types.indices.map { Self.value(record[$0], types[$0]) })
      }
      return LocalTablePage(
        columns: chosen.map { $0.map { columns[$0].name } ?? Self.rowNumber }, rows: rows, total: total ?? 0)
    }
  }

  /// The position of a column; `nil` is the row's number.
  func selected(_ name: String) throws(LocalTableError) -> Int? {
    if let position = positions[Array(name.utf8)] { return position }
    guard name == Self.rowNumber else { throw .unknownColumn(name) }
    return nil
  }

  /// The name in the database of the column at a position, or of the row's number.
  static func name(_ position: Int?) -> String { position.map { "c\($0)" } ?? "id" }

  private func ordering(_ sort: LocalTableQuery.Sort) throws(LocalTableError) -> String {
    let name = Self.name(try selected(sort.column))
    guard sort.isDescending else { return "\(name) ASC NULLS LAST, " }
    return "\(name) DESC NULLS \(sort.putsNullsLast ? "LAST" : "FIRST"), "
  }
}
