import Explorer
import Foundation
import Library
import Views

/// The queries that have a name.
struct QueryReport: Report {
  var queries: [SavedQuery]

  func text(_ messages: Messages) -> String {
    guard !queries.isEmpty else { return "" }
    return TextTable(
      columns: [
        .init(heading: messages.kindColumn), .init(heading: messages.addedColumn),
        .init(heading: messages.titleColumn, limit: 40), .init(heading: "", limit: 80),
      ],
      rows: queries.map { query in
        [
          messages.kind(named: query.kind.rawValue), messages.formats.shortDay(query.saved), query.name,
          query.parts.meaning,
        ]
      }
    ).text
  }

  var json: JSONDocument {
    .array(
      queries.map { query in
        .object([
          "portal": .string(query.portal), "name": .string(query.name), "kind": .string(query.kind.rawValue),
          "text": .string(query.parts.text), "meaning": .string(query.parts.meaning),
          "saved": .string(query.saved.formatted(.iso8601)),
        ])
      })
  }

  var csv: CSVDocument {
    CSVDocument(
      header: ["portal", "name", "kind", "text", "meaning", "saved"],
      records: queries.map { query in
        [
          query.portal, query.name, query.kind.rawValue, query.parts.text, query.parts.meaning,
          query.saved.formatted(.iso8601),
        ]
      })
  }

  func emptiness(_ messages: Messages) -> String? { queries.isEmpty ? messages.noQueries : nil }
}
