package import Foundation
import GRDB

extension Library {
  /// Marks something; what is marked already takes the new title and keeps its date.
  ///
  /// - Parameter note: what is written about it; `nil` leaves what is there.
  package func bookmark(
    _ thing: Thing, note: String? = nil, at date: Date
  ) async throws(LibraryError) {
    try await write { database in
      let known = try String.fetchOne(
        database, sql: "SELECT note FROM bookmark WHERE portal = ? AND kind = ? AND id = ?",
        arguments: thing.key)
      let note = note ?? known ?? ""
      try database.execute(
        sql: """
          INSERT INTO bookmark (portal, kind, id, title, subtitle, sought, note, added)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET title = excluded.title, subtitle = excluded.subtitle,
            sought = excluded.sought, note = excluded.note
          """,
        arguments: thing.key + [
          thing.title, thing.subtitle, Sought.text(of: thing, note: note), note, date.timeIntervalSince1970,
        ])
    }
  }

  /// Takes a mark away; nothing happens when there is none.
  package func removeBookmark(of thing: Thing) async throws(LibraryError) {
    try await write { database in
      try database.execute(
        sql: "DELETE FROM bookmark WHERE portal = ? AND kind = ? AND id = ?", arguments: thing.key)
    }
  }

  /// The bookmarks in which all words are found, the newest first.
  ///
  /// - Parameters:
  ///   - words: accents and capitals do not matter; none for all.
  ///   - portal: a host; `nil` for all portals.
  package func bookmarks(
    matching words: String = "", on portal: String? = nil
  ) async throws(LibraryError) -> [Bookmark] {
    try await read { database in
      let sought = Sought(words, portal: portal, kind: nil)
      return try Row.fetchAll(
        database, sql: "SELECT * FROM bookmark WHERE \(sought.sql) ORDER BY added DESC, title, id",
        arguments: sought.arguments
      ).map { row in
        Bookmark(thing: Thing(row), note: row["note"], added: Date(timeIntervalSince1970: row["added"]))
      }
    }
  }
}
