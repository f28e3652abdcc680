package import Foundation
import GRDB

extension Library {
  /// Remembers that something was opened or searched for; beyond the limit the least recent is forgotten.
  package func visit(_ thing: Thing, at date: Date) async throws(LibraryError) {
    let limit = limits.visits
    try await write { database in
      try database.execute(
        sql: """
          INSERT INTO visit (portal, kind, id, title, subtitle, sought, times, last)
          VALUES (?, ?, ?, ?, ?, ?, 1, ?)
          ON CONFLICT DO UPDATE SET title = excluded.title, subtitle = excluded.subtitle,
            sought = excluded.sought, times = times + 1, last = max(last, excluded.last)
          """,
        arguments: thing.key + [
          thing.title, thing.subtitle, Sought.text(of: thing), date.timeIntervalSince1970,
        ])
      try database.execute(
        sql: """
          DELETE FROM visit WHERE (portal, kind, id) IN
            (SELECT portal, kind, id FROM visit ORDER BY last DESC LIMIT -1 OFFSET ?)
          """, arguments: [limit])
    }
  }

  /// What was opened and searched for, the most recent first.
  ///
  /// - Parameters:
  ///   - words: which all have to be found, accents and capitals aside; none for everything.
  ///   - portal: a host; `nil` for all portals.
  ///   - kind: what alone is listed; `nil` for everything.
  package func history(
    matching words: String = "", on portal: String? = nil, kind: Thing.Kind? = nil, limit: Int = 200
  ) async throws(LibraryError) -> [Visit] {
    try await read { database in
      let sought = Sought(words, portal: portal, kind: kind)
      return try Row.fetchAll(
        database,
        sql: "SELECT * FROM visit WHERE \(sought.sql) ORDER BY last DESC, title, id LIMIT \(limit)",
        arguments: sought.arguments
      ).map { row in
        Visit(thing: Thing(row), times: row["times"], last: Date(timeIntervalSince1970: row["last"]))
      }
    }
  }

  /// Puts a visit back that was taken out, with how often and when it was.
  package func restore(_ visit: Visit) async throws(LibraryError) {
    let thing = visit.thing
    try await write { database in
      try database.execute(
        sql: """
          INSERT INTO visit (portal, kind, id, title, subtitle, sought, times, last)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET times = times + excluded.times, last = max(last, excluded.last)
          """,
        arguments: thing.key + [
          thing.title, thing.subtitle, Sought.text(of: thing), visit.times, visit.last.timeIntervalSince1970,
        ])
    }
  }

  /// Takes something out of the history; nothing happens when it is not there.
  package func removeVisit(of thing: Thing) async throws(LibraryError) {
    try await write { database in
      try database.execute(
        sql: "DELETE FROM visit WHERE portal = ? AND kind = ? AND id = ?", arguments: thing.key)
    }
  }

  /// Forgets what was opened and searched for.
  package func clearHistory() async throws(LibraryError) {
    try await write { database in try database.execute(sql: "DELETE FROM visit") }
  }
}
