import GRDB
import GRDBSQLite

/// Inserts records without making a string of each cell, which would take longer than all the rest of an import.
///
/// Each `unsafe` below is a call with a statement that its caller holds, or with bytes that stay where they are until
/// the bindings that point at them are cleared.
enum RowInserter {
  /// Inserts the records, a parameter of the statement a cell; an empty cell is null, and so is one that is missing.
  ///
  /// - Throws: `DatabaseError`.
  static func insert(
    _ records: Range<Int>, of batch: RecordBatch, width: Int, with statement: Statement, in database: Database
  ) throws {
    let handle = unsafe statement.sqliteStatement
    unsafe sqlite3_reset(handle)
    try unsafe batch.bytes.withUnsafeBytes { bytes in
      defer {
        unsafe sqlite3_reset(handle)
        unsafe sqlite3_clear_bindings(handle)
      }
      for record in records {
        let cells = batch.cells(of: record)
        for column in 0..<width {
          let range = column < cells.count ? batch.range(cells.lowerBound + column) : 0..<0
          let parameter = Int32(column + 1)
          if range.isEmpty {
            unsafe sqlite3_bind_null(handle, parameter)
          } else {
            let cell = unsafe UnsafeRawBufferPointer(rebasing: bytes[range]).assumingMemoryBound(
              to: CChar.self)
            unsafe sqlite3_bind_text(handle, parameter, cell.baseAddress, Int32(cell.count), nil)
          }
        }
        let status = unsafe sqlite3_step(handle)
        unsafe sqlite3_reset(handle)
        guard status == SQLITE_DONE else {
          throw DatabaseError(resultCode: ResultCode(rawValue: status), message: database.lastErrorMessage)
        }
      }
    }
  }
}
