import DataGouv
import LocalTables
import Synchronization
import Testing

/// Bytes that arrive in pieces, and may end in an error.
func source(
  _ bytes: [UInt8], chunkSize: Int = 64 * 1024, expected: Int? = nil, failure: (any Error)? = nil
) -> ByteSource {
  let stream = AsyncThrowingStream<[UInt8], any Error> { continuation in
    for start in stride(from: 0, to: bytes.count, by: chunkSize) {
      continuation.yield(Array(bytes[start..<min(start + chunkSize, bytes.count)]))
    }
    continuation.finish(throwing: failure)
  }
  return ByteSource(stream, expectedBytes: expected)
}

/// Imports bytes into memory.
func imported(_ bytes: [UInt8], chunkSize: Int = 64 * 1024, options: ImportOptions = ImportOptions()) async
  -> ImportResult
{
  await TableImport(source(bytes, chunkSize: chunkSize), options: options).run()
}

/// Imports a text in UTF-8 into memory.
func imported(_ text: String, chunkSize: Int = 64 * 1024, options: ImportOptions = ImportOptions()) async
  -> ImportResult
{
  await imported(Array(text.utf8), chunkSize: chunkSize, options: options)
}

extension ImportResult {
  var columns: [String] { table?.table.columns.map { "\($0.name):\($0.format)" } ?? [] }

  var types: [ColumnType] { table?.table.columns.map(\.type) ?? [] }

  /// All rows, the cells as plain texts, empty for null.
  var rows: [[String]] {
    get throws {
      guard let table = table?.table else { return [] }
      return try table.rows(RowQuery(columns: table.columns.map(\.name))).rows.map { $0.map(\.plainText) }
    }
  }

  /// All values of a column.
  func values(_ column: Int) throws -> [TableValue] {
    guard let table = table?.table else { return [] }
    return try table.rows(RowQuery(columns: [table.columns[column].name])).rows.map { $0[0] }
  }
}

/// What was reported, in order.
final class Reports: Sendable {
  private let all = Mutex<[(progress: ImportProgress, table: ImportedTable?)]>([])

  func add(_ progress: ImportProgress, _ table: ImportedTable?) {
    all.withLock { $0.append((progress, table)) }
  }

  var list: [(progress: ImportProgress, table: ImportedTable?)] { all.withLock { $0 } }
}
