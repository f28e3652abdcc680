import GRDB

/// The tables of a library.
enum Schema {
  /// The version that a database was written by.
  static func version(of database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  /// Makes what is missing.
  ///
  /// - Throws: `LibraryError` for a database of a newer version, which is left as it is.
  static func update(_ database: Database) throws {
    let version = try version(of: database)
    guard version <= Library.version else { throw LibraryError.newer(version: version) }
    guard version < 1 else { return }
    for table in tables { try database.execute(sql: table) }
    try database.execute(sql: "PRAGMA user_version = 1")
  }

  /// Times are seconds since 1970. `sought` is what a thing is found by: its words without accents and capitals.
  private static let tables = [
    """
    CREATE TABLE bookmark (
      portal TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL, subtitle TEXT NOT NULL,
      sought TEXT NOT NULL, note TEXT NOT NULL, added REAL NOT NULL,
      PRIMARY KEY (portal, kind, id)) WITHOUT ROWID
    """,
    """
    CREATE TABLE visit (
      portal TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL, subtitle TEXT NOT NULL,
      sought TEXT NOT NULL, times INTEGER NOT NULL, last REAL NOT NULL,
      PRIMARY KEY (portal, kind, id)) WITHOUT ROWID
    """,
    "CREATE INDEX visit_last ON visit (last)",
    """
    CREATE TABLE query (
      portal TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, saved REAL NOT NULL,
      PRIMARY KEY (portal, name)) WITHOUT ROWID
    """,
    """
    CREATE TABLE answer (
      key TEXT NOT NULL UNIQUE, status INTEGER NOT NULL, headers TEXT NOT NULL, body BLOB NOT NULL,
      size INTEGER NOT NULL, fetched REAL NOT NULL, used INTEGER NOT NULL)
    """,
    "CREATE INDEX answer_used ON answer (used, size)",
  ]
}
