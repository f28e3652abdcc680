package import DataGouv
import GRDB

extension ImportedTable {
  /// The statistics of a column, computed from its cells: the ten most frequent values are the file's texts, as the
  /// platform gives them. A task that is cancelled stops it.
  ///
  /// - Throws: `LocalTableError`; `CancellationError`.
  package func profile(ofColumn index: Int) async throws -> TableProfile.Column {
    guard table.columns.indices.contains(index) else { throw LocalTableError.unknownColumn("\(index)") }
    let column = table.columns[index]
    let reading = readings[index]
    let rows = table.rowCount
    do {
      return try await store.queue.read { database in
        try Self.profile(of: column, reading, in: database, cell: "c\(index)", rows: rows)
      }
    } catch let error as DatabaseError {
      throw LocalTableError.database("\(error)")
    }
  }

  /// The statistics of all columns, with what the import found out of the file.
  ///
  /// - Parameter progress: what the import said of itself.
  /// - Throws: `LocalTableError`; `CancellationError`.
  package func profile(_ progress: ImportProgress) async throws -> TableProfile {
    var columns: [TableProfile.Column] = []
    for index in table.columns.indices { columns.append(try await profile(ofColumn: index)) }
    return TableProfile(
      columns: columns, lineCount: table.rowCount,
      layout: TableProfile.FileLayout(
        encoding: progress.encoding.rawValue, separator: progress.separator))
  }

  private static func profile(
    of column: TableColumn, _ reading: ColumnReading, in database: Database, cell: String, rows: Int
  ) throws -> TableProfile.Column {
    var profile = TableProfile.Column(name: column.name, type: column.type, format: column.format)
    let value = reading.hasMissingWords ? reading.expression(of: cell) : cell
    let counts = """
      SELECT \(cell), count(*), count(*) OVER (), sum(count(*)) OVER () FROM cells
      WHERE \(value) IS NOT NULL AND id <= \(rows) GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10
      """
    profile.distinct = 0
    profile.missing = rows
    for row in try Row.fetchAll(database, sql: counts) {
      profile.top.append(.init(value: row[0] ?? "", count: row[1]))
      profile.distinct = row[2]
      profile.missing = rows - (row[3] ?? 0)
    }
    guard [.integer, .float, .date, .datetime].contains(column.type) else { return profile }
    let bounds = "SELECT min(\(cell)), max(\(cell)), avg(\(cell)), count(\(cell)) FROM t WHERE id <= \(rows)"
    guard let row = try Row.fetchOne(database, sql: bounds), let count = row[3] as Int?, count > 0 else {
      return profile
    }
    profile.minimum = StoredCell.value(row[0], as: column.type).plainText
    profile.maximum = StoredCell.value(row[1], as: column.type).plainText
    guard column.type.isNumeric, let mean = row[2] as Double? else { return profile }
    profile.mean = mean
    if count > 1 {
      let squares = "SELECT total((\(cell) - ?) * (\(cell) - ?)) FROM t WHERE id <= \(rows)"
      let sum = try Double.fetchOne(database, sql: squares, arguments: [mean, mean])
      profile.deviation = sum.map { ($0 / Double(count - 1)).squareRoot() }
    }
    return profile
  }
}
