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

  /// The named queries of a portal, by name.
  package func queries(on portal: String) async throws(LibraryError) -> [SavedQuery] {
    try await read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM query WHERE portal = ? ORDER BY name", arguments: [portal]
      ).map { row in
        SavedQuery(
          portal: row["portal"], name: row["name"], kind: Thing.Kind(rawValue: row["kind"]),
          text: row["text"], saved: Date(timeIntervalSince1970: row["saved"]))
      }
    }
  }
}
