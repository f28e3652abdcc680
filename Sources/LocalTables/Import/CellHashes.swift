import GRDB
import GRDBSQLite

/// Reads what tells the cells of columns apart, without making a string of each, which would take several times as
/// long.
///
/// Each `unsafe` below is a call with a statement that its caller holds, or with bytes that stay where they are until
/// the statement's next step.
enum CellHashes {
  /// The hash of each cell, a column after the other, in the order of the rows; 0 for a cell without a value.
  ///
  /// Equal texts have equal hashes. Different ones do too once in some 10¹⁹ pairs: a million distinct texts are counted
  /// as one less in one file of 30 million.
  ///
  /// - Parameter statement: one whose columns are texts or null.
  /// - Throws: `DatabaseError`; `CancellationError` when the database was interrupted.
  static func columns(of statement: Statement, rows: Int, in database: Database) throws -> [[UInt64]] {
    var columns = Array(repeating: [UInt64](), count: statement.columnCount)
    for index in columns.indices { columns[index].reserveCapacity(rows) }
    let handle = unsafe statement.sqliteStatement
    unsafe sqlite3_reset(handle)
    defer { unsafe sqlite3_reset(handle) }
    while true {
      switch unsafe sqlite3_step(handle) {
      case SQLITE_ROW:
        for index in columns.indices {
          let bytes = unsafe sqlite3_column_blob(handle, Int32(index))
          let count = unsafe sqlite3_column_bytes(handle, Int32(index))
          let cell = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count))
          columns[index].append(unsafe hash(cell))
        }
      case SQLITE_DONE: return columns
      case SQLITE_INTERRUPT: throw CancellationError()
      case let status:
        throw DatabaseError(resultCode: ResultCode(rawValue: status), message: database.lastErrorMessage)
      }
    }
  }

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    guard !(unsafe bytes.isEmpty) else { return 0 }
    var hasher = Hasher()
    unsafe hasher.combine(bytes: bytes)
    return max(1, UInt64(bitPattern: Int64(hasher.finalize())))
  }
}
