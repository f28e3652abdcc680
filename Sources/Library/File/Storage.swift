import Foundation
import GRDB

/// An open database, in a file or in memory, with the lock that tells other programs that the file is in use.
final class Storage: Sendable {
  let database: any DatabaseWriter
  let isFile: Bool
  private let lock: UseLock?

  /// Opens a file and brings its schema up to date, or makes a database in memory without one.
  ///
  /// - Throws: `LibraryError`.
  init(file: URL?, limits: LibraryLimits, lock: UseLock? = nil) throws(LibraryError) {
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(limits.patience)
      let pages = limits.pages
      configuration.prepareDatabase { database in
        // Each connection has its own limit.
        if let pages { try database.execute(sql: "PRAGMA max_page_count = \(pages)") }
      }
      database =
        try file.map { try DatabasePool(path: $0.path, configuration: configuration) }
        ?? DatabaseQueue(configuration: configuration)
      isFile = file != nil
      self.lock = lock
      try database.write { try Schema.update($0) }
    } catch {
      throw LibraryError(error)
    }
  }

  /// The version of the schema in a file, which is not changed; 0 for a file without one.
  ///
  /// - Throws: `LibraryError`.
  static func version(of file: URL, patience: Double) throws(LibraryError) -> Int {
    try looking(into: file, patience: patience) { try Schema.version(of: $0) }
  }

  /// Whether all of a file can be read, which is not changed.
  ///
  /// - Throws: `LibraryError`.
  static func isSound(_ file: URL, patience: Double) throws(LibraryError) -> Bool {
    try looking(into: file, patience: patience) { database in
      try String.fetchAll(database, sql: "PRAGMA integrity_check(1)") == ["ok"]
    }
  }

  private static func looking<Value>(
    into file: URL, patience: Double, _ body: (Database) throws -> Value
  ) throws(LibraryError) -> Value {
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(patience)
      return try DatabaseQueue(path: file.path, configuration: configuration).read(body)
    } catch {
      throw LibraryError(error)
    }
  }

  /// Ends every connection.
  func close() {
    // A connection that cannot be closed is one that is still used: it goes with its last user.
    try? database.close()
    lock?.release()
  }
}
