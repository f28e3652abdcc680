import DataGouv
import Foundation
import GRDB

/// The database of an import. Cells are kept as texts; the view `t` reads them as what the columns hold.
final class ImportStore: Sendable {
  let queue: DatabaseQueue
  /// Where statistics are computed: a connection of its own, so that pages of rows do not wait for them. A database in
  /// memory has only the one.
  let statistics: DatabaseQueue
  private let file: URL?
  private let insertion: String
  private let width: Int

  /// Makes an empty table.
  ///
  /// - Parameter size: the most bytes of the database.
  /// - Throws: `ImportError`.
  init(width: Int, folder: URL?, size: Int?) throws(ImportError) {
    self.width = width
    let cells = (0..<width).map { "c\($0)" }
    let marks = Array(repeating: "?", count: width).joined(separator: ", ")
    insertion = "INSERT INTO cells (\(cells.joined(separator: ", "))) VALUES (\(marks))"
    let file = folder?.appending(path: "table-\(UUID().uuidString).sqlite")
    do {
      // A table is made anew when the machine fails, so nothing is written for safety's sake; the journal that
      // undoes half an insertion is in memory.
      var configuration = LocalTable.configuration
      configuration.prepareDatabase { database in
        for pragma in ["journal_mode = MEMORY", "synchronous = OFF", "cache_size = -16000"] {
          try database.execute(sql: "PRAGMA \(pragma)")
        }
      }
      queue =
        try file.map { try DatabaseQueue(path: $0.path, configuration: configuration) }
        ?? DatabaseQueue(configuration: configuration)
      self.file = file
      try queue.write { database in
        if let size { try database.execute(sql: "PRAGMA max_page_count = \(max(1, size / 4096))") }
        let columns = cells.map { ", \($0) TEXT" }.joined()
        try database.execute(sql: "CREATE TABLE cells (id INTEGER PRIMARY KEY\(columns))")
        try Self.publish(database, Array(repeating: .text, count: width))
      }
      var reading = LocalTable.configuration
      reading.readonly = true
      reading.busyMode = .timeout(5)
      reading.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -16000") }
      statistics = try file.map { try DatabaseQueue(path: $0.path, configuration: reading) } ?? queue
    } catch {
      throw Self.failure(error)
    }
  }

  deinit {
    // What is left over is for the caller's cleaning of the folder.
    if let file { try? FileManager.default.removeItem(at: file) }
  }

  /// Inserts the first complete records of a batch, all of them or none, and reads the table as is told afterwards.
  ///
  /// - Throws: `ImportError`.
  func insert(
    _ records: Range<Int>, of batch: RecordBatch, into guesses: inout [ColumnGuess],
    readings: ([ColumnGuess]) -> [ColumnReading]?
  ) throws(ImportError) {
    do {
      var narrowed = guesses
      try queue.write { database in
        let bytes = batch.bytes.span
        for record in records {
          for (column, cell) in batch.cells(of: record).prefix(width).enumerated() {
            narrowed[column].add(bytes.extracting(batch.range(cell)))
          }
        }
        try RowInserter.insert(
          records, of: batch, width: width, with: database.cachedStatement(sql: insertion), in: database)
        if let readings = readings(narrowed) { try Self.publish(database, readings) }
      }
      guesses = narrowed
    } catch {
      throw Self.failure(error)
    }
  }

  /// Reads the table in another way.
  func publish(_ readings: [ColumnReading]) throws(ImportError) {
    do {
      try queue.write { try Self.publish($0, readings) }
    } catch {
      throw Self.failure(error)
    }
  }

  /// Whether all cells of a column are JSON.
  func isJSON(_ column: Int) throws(ImportError) -> Bool {
    do {
      return try queue.read { database in
        let sql = "SELECT 1 FROM cells WHERE c\(column) IS NOT NULL AND NOT json_valid(c\(column)) LIMIT 1"
        return try Int.fetchOne(database, sql: sql) == nil
      }
    } catch {
      throw Self.failure(error)
    }
  }

  private static func publish(_ database: Database, _ readings: [ColumnReading]) throws {
    let cells = readings.enumerated().map { ", \($1.expression(of: "c\($0)")) AS c\($0)" }
    try database.execute(sql: "DROP VIEW IF EXISTS t")
    try database.execute(sql: "CREATE VIEW t AS SELECT id\(cells.joined()) FROM cells")
  }

  private static func failure(_ error: any Error) -> ImportError {
    switch error {
    case let error as ImportError: error
    case let error as DatabaseError where error.resultCode == .SQLITE_FULL: .diskFull
    default: .database("\(error)")
    }
  }
}
