package import DataGouv
import Foundation
import GRDB

extension Library: AnswerStore {
  /// The newest answer that was kept under a key, which counts as its use. A file that cannot be read has none.
  package func stored(_ key: String) async -> StoredAnswer? {
    let found = try? await read { database in
      try Row.fetchOne(
        database, sql: "SELECT status, headers, body, fetched FROM answer WHERE key = ?", arguments: [key]
      ).map { row in StoredAnswer(row) }
    }
    // What is read is needed at once, while another program's writing can be waited for.
    if found != nil { Task { await use(key) } }
    return found
  }

  /// Counts the use of an answer. Where nothing can be written any more, what is there can still be read.
  private func use(_ key: String) async {
    try? await write { database in
      try database.execute(
        sql: "UPDATE answer SET used = \(Self.nextUse) WHERE key = ?", arguments: [key])
    }
  }

  /// Keeps an answer; see `store`.
  package func keep(_ answer: StoredAnswer, as key: String) async {
    do {
      try await store(answer, as: key)
    } catch .cancelled {
      // Whoever asked went on to something else; the answer is asked for again when it is wanted.
    } catch {
      failedToKeep(error)
    }
  }

  /// Keeps an answer in the place of an older one. When all are larger than the limit, the least recently used go
  /// until a tenth of it is free; an answer larger than an eighth of the limit is not kept.
  package func store(_ answer: StoredAnswer, as key: String) async throws(LibraryError) {
    let limit = limits.answerBytes
    let body = Data(answer.answer.body)
    guard body.count <= limit / 8 else { return }
    try await write { database in
      try database.execute(
        sql: """
          INSERT INTO answer (key, status, headers, body, size, fetched, used)
          VALUES (?, ?, ?, ?, ?, ?, \(Self.nextUse))
          ON CONFLICT DO UPDATE SET status = excluded.status, headers = excluded.headers,
            body = excluded.body, size = excluded.size, fetched = excluded.fetched, used = excluded.used
          """,
        arguments: [
          key, answer.answer.status, StoredAnswer.text(of: answer.answer.headers), body,
          body.count + key.utf8.count, answer.fetched.timeIntervalSince1970,
        ])
      let total = try Int.fetchOne(database, sql: "SELECT sum(size) FROM answer") ?? 0
      guard total > limit else { return }
      try database.execute(
        sql: """
          DELETE FROM answer WHERE rowid IN
            (SELECT id FROM (SELECT rowid AS id, sum(size) OVER (ORDER BY used DESC) AS total FROM answer)
              WHERE total > ?)
          """, arguments: [limit - limit / 10])
    }
  }

  /// Forgets all answers.
  package func clearAnswers() async throws(LibraryError) {
    try await write { database in try database.execute(sql: "DELETE FROM answer") }
  }

  private static let nextUse = "(SELECT coalesce(max(used), 0) + 1 FROM answer)"
}

extension StoredAnswer {
  fileprivate init(_ row: Row) {
    let body: Data = row["body"]
    self.init(
      answer: HTTPAnswer(status: row["status"], headers: Self.headers(in: row["headers"]), body: Array(body)),
      fetched: Date(timeIntervalSince1970: row["fetched"]))
  }

  /// Headers as lines.
  fileprivate static func text(of headers: [String: String]) -> String {
    headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n")
  }

  private static func headers(in text: String) -> [String: String] {
    var headers: [String: String] = [:]
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[String(line[..<colon])] = String(line[line.index(after: colon)...].drop { $0 == " " })
    }
    return headers
  }
}
