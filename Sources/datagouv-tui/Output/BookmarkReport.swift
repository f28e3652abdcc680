import Foundation
import Library
import Views

/// The bookmarks.
struct BookmarkReport: Report {
  var bookmarks: [Bookmark]

  func text(_ messages: Messages) -> String {
    guard !bookmarks.isEmpty else { return "" }
    return TextTable(
      columns: [
        .init(heading: messages.kindColumn), .init(heading: messages.addedColumn),
        .init(heading: messages.label(.identifier)), .init(heading: messages.titleColumn, limit: 60),
        .init(heading: messages.noteColumn, limit: 60),
      ],
      rows: bookmarks.map { bookmark in
        [
          messages.kind(named: bookmark.thing.kind.rawValue), messages.formats.shortDay(bookmark.added),
          bookmark.thing.id, bookmark.thing.title, bookmark.note,
        ]
      }
    ).text
  }

  var json: JSONDocument {
    .array(
      bookmarks.map { bookmark in
        .object(
          bookmark.thing.members.merging([
            "added": .string(bookmark.added.formatted(.iso8601)), "note": .string(bookmark.note),
          ]) { first, _ in first })
      })
  }

  var csv: CSVDocument {
    CSVDocument(
      header: ["portal", "kind", "id", "title", "subtitle", "note", "added"],
      records: bookmarks.map { bookmark in
        bookmark.thing.fields + [bookmark.note, bookmark.added.formatted(.iso8601)]
      })
  }

  func emptiness(_ messages: Messages) -> String? { bookmarks.isEmpty ? messages.noBookmarks : nil }
}
