import Foundation
import Library
import Views

/// What was opened and searched for.
struct HistoryReport: Report {
  var visits: [Visit]

  func text(_ messages: Messages) -> String {
    guard !visits.isEmpty else { return "" }
    let formats = messages.formats
    return TextTable(
      columns: [
        .init(heading: messages.kindColumn), .init(heading: messages.lastColumn),
        .init(heading: messages.timesColumn, isRight: true), .init(heading: messages.label(.identifier)),
        .init(heading: messages.titleColumn, limit: 60), .init(heading: "", limit: 40),
      ],
      rows: visits.map { visit in
        [
          messages.kind(named: visit.thing.kind.rawValue), formats.shortDay(visit.last),
          formats.integer(visit.times), visit.thing.id, visit.thing.title, visit.thing.subtitle,
        ]
      }
    ).text
  }

  var json: JSONDocument {
    .array(
      visits.map { visit in
        .object(
          visit.thing.members.merging([
            "last": .string(visit.last.formatted(.iso8601)), "times": .integer(visit.times),
          ]) { first, _ in first })
      })
  }

  var csv: CSVDocument {
    CSVDocument(
      header: ["portal", "kind", "id", "title", "subtitle", "times", "last"],
      records: visits.map { visit in
        visit.thing.fields + [String(visit.times), visit.last.formatted(.iso8601)]
      })
  }

  func emptiness(_ messages: Messages) -> String? { visits.isEmpty ? messages.noHistory : nil }
}
