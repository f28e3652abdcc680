import Foundation
import GRDB

extension Library {
  /// Saves a query under its name, in the place of an earlier one.
  package func save(_ query: SavedQuery) async throws(LibraryError) {
    try await write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO query (portal, name, kind, text, saved) VALUES (?, ?, ?, ?, ?)",
        arguments: [
          query.portal, query.name, query.kind.rawValue, query.text, query.saved.timeIntervalSince1970,
        ])
    }
  }

  /// Forgets a query; nothing happens when there is none of that name.
  package func removeQuery(named name: String, on portal: String) async throws(LibraryError) {
    try await write { database in
      try database.execute(
        sql: "DELETE FROM query WHERE portal = ? AND name = ?", arguments: [portal, name])
    }
  }

  /// The named queries in whose names and texts all words are found, by name.
  ///
  /// - Parameters:
  ///   - words: accents and capitals do not matter; none for all.
  ///   - portal: a host; `nil` for all portals.
  package func queries(
    matching words: String = "", on portal: String? = nil
  ) async throws(LibraryError) -> [SavedQuery] {
    let all = try await read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM query WHERE ?1 IS NULL OR portal = ?1 ORDER BY name, portal",
        arguments: [portal]
      ).map { row in
        SavedQuery(
          portal: row["portal"], name: row["name"], kind: Thing.Kind(rawValue: row["kind"]),
          text: row["text"], saved: Date(timeIntervalSince1970: row["saved"]))
      }
    }
    return all.filter { Sought.finds(words, in: "\($0.name)\n\($0.text)") }
  }
}
