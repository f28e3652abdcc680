package import DataGouv
import GRDB

extension ImportedTable {
  /// How many cells are counted at once: their hashes take 8 bytes each.
  private static let cellsAtOnce = 8_000_000
  /// How many columns are summed at once: SQLite has no more than 2,000 columns in an answer.
  private static let columnsAtOnce = 100

  /// The statistics of all columns, computed from their cells, with what the import found out of the file: the ten
  /// most frequent values are the file's texts, as the platform gives them. A task that is cancelled stops it.
  ///
  /// - Parameter progress: what the import said of itself.
  /// - Throws: `LocalTableError`; `CancellationError`.
  package func profile(_ progress: ImportProgress) async throws -> TableProfile {
    var columns = table.columns.map { TableProfile.Column(name: $0.name, type: $0.type, format: $0.format) }
    do {
      let width = max(1, Self.cellsAtOnce / max(1, table.rowCount))
      for part in Self.parts(of: Array(columns.indices), width) {
        let counted = try await store.statistics.read { [columns] in try count(part, columns, in: $0) }
        for (index, column) in zip(part, counted) { columns[index] = column }
      }
      let ordered = columns.indices.filter { Self.ordered.contains(columns[$0].type) }
      for part in Self.parts(of: ordered, Self.columnsAtOnce) {
        let summed = try await store.statistics.read { [columns] in try sum(part, columns, in: $0) }
        for (index, column) in zip(part, summed) { columns[index] = column }
      }
    } catch let error as DatabaseError {
      throw LocalTableError.database("\(error)")
    }
    return TableProfile(
      columns: columns, lineCount: table.rowCount,
      layout: TableProfile.FileLayout(
        encoding: progress.encoding.rawValue, separator: progress.separator))
  }

  private static let ordered: Set<ColumnType> = [.integer, .float, .date, .datetime]

  private static func parts(of indices: [Int], _ width: Int) -> [[Int]] {
    stride(from: 0, to: indices.count, by: width).map {
      Array(indices[$0..<min($0 + width, indices.count)])
    }
  }

  /// Counts the values of columns in one pass over the rows.
  private func count(
    _ indices: [Int], _ columns: [TableProfile.Column], in database: Database
  ) throws -> [TableProfile.Column] {
    let cells = indices.map { index in
      let reading = readings[index]
      let cell = "c\(index)"
      guard reading.hasMissingWords else { return cell }
      return "CASE WHEN \(reading.expression(of: cell)) IS NULL THEN NULL ELSE \(cell) END"
    }
    let statement = try database.makeStatement(
      sql: "SELECT \(cells.joined(separator: ", ")) FROM cells WHERE id <= \(table.rowCount) ORDER BY id")
    let hashes = try CellHashes.columns(of: statement, rows: table.rowCount, in: database)
    return try zip(indices, hashes).map { index, hashes in
      let counts = CellCounts(hashes, limit: 10)
      var column = columns[index]
      column.distinct = counts.distinct
      column.missing = table.rowCount - counts.filled
      for frequent in counts.top {
        // Rows are numbered from 1, without gaps.
        let text = try String.fetchOne(
          database, sql: "SELECT c\(index) FROM cells WHERE id = ?", arguments: [frequent.row + 1])
        column.top.append(.init(value: text ?? "", count: frequent.count))
      }
      return column
    }
  }

  /// Finds the bounds of columns, and of numbers the mean and the deviation, in one pass over the rows.
  private func sum(
    _ indices: [Int], _ columns: [TableProfile.Column], in database: Database
  ) throws -> [TableProfile.Column] {
    var figures: [String] = []
    for index in indices {
      let cell = "c\(index)"
      figures += ["min(\(cell))", "max(\(cell))", "count(\(cell))"]
      guard columns[index].type.isNumeric else { continue }
      // The differences from any of the values are squared: squares of large numbers would lose their last digits.
      let first = try Double.fetchOne(
        database, sql: "SELECT \(cell) FROM t WHERE \(cell) IS NOT NULL LIMIT 1")
      let difference = "(\(cell) - \(first ?? 0))"
      figures += ["avg(\(cell))", "total(\(difference))", "total(\(difference) * \(difference))"]
    }
    let cells = indices.map { "c\($0)" }.joined(separator: ", ")
    // The limit keeps SQLite from reading each cell anew for each of its figures.
    let sql = """
      SELECT \(figures.joined(separator: ", "))
      FROM (SELECT \(cells) FROM t WHERE id <= \(table.rowCount) LIMIT -1)
      """
    guard let row = try Row.fetchOne(database, sql: sql) else { return indices.map { columns[$0] } }
    var place = 0
    return indices.map { index in
      var column = columns[index]
      let isNumeric = column.type.isNumeric
      defer { place += isNumeric ? 6 : 3 }
      let count: Int = row[place + 2] ?? 0
      guard count > 0 else { return column }
      column.minimum = StoredCell.value(row[place], as: column.type).plainText
      column.maximum = StoredCell.value(row[place + 1], as: column.type).plainText
      guard isNumeric else { return column }
      column.mean = row[place + 3]
      let (differences, squares): (Double, Double) = (row[place + 4] ?? 0, row[place + 5] ?? 0)
      if count > 1 {
        let variance = (squares - differences * differences / Double(count)) / Double(count - 1)
        column.deviation = max(0, variance).squareRoot()
      }
      return column
    }
  }
}
