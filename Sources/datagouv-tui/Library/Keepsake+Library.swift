import Explorer
import Foundation
import Library

/// What the library remembers, as the explorer has it; `nil` for what this version of the program does not know.
extension Keepsake {
  init?(_ bookmark: Bookmark) {
    self.init(.bookmark, bookmark.thing, date: bookmark.added)
    note = bookmark.note
  }

  init?(_ visit: Visit) {
    self.init(.visit, visit.thing, date: visit.last)
    times = visit.times
  }

  init?(_ query: SavedQuery) {
    let (text, meaning) = query.parts
    guard let subject = Subject(kind: query.kind.rawValue, id: text) else { return nil }
    self.init(.query, subject, title: query.name, subtitle: meaning, date: query.saved)
  }

  private init?(_ list: Kind, _ thing: Thing, date: Date) {
    guard let subject = Subject(kind: thing.kind.rawValue, id: thing.id) else { return nil }
    self.init(list, subject, title: thing.title, subtitle: thing.subtitle, date: date)
  }

  /// What it leads to, as the library has it.
  func thing(on portal: String) -> Thing {
    let (kind, id) = subject.names
    return Thing(
      portal: portal, kind: Thing.Kind(rawValue: kind), id: id, title: title, subtitle: subtitle)
  }

  /// A named query, as the library has it.
  func query(on portal: String) -> SavedQuery {
    let (kind, text) = subject.names
    return SavedQuery(
      portal: portal, name: title, kind: Thing.Kind(rawValue: kind), text: "\(text)\n\(subtitle)", saved: date
    )
  }
}

extension SavedQuery {
  /// What is asked, and what a person reads of it: that stands on a line of its own.
  var parts: (text: String, meaning: String) {
    let lines = text.split(separator: "\n", maxSplits: 1).map(String.init)
    return (lines.first ?? "", lines.count == 2 ? lines[1] : text)
  }
}

extension Library {
  /// Makes a change that the explorer's user wants.
  func apply(_ change: LibraryChange, on portal: String) async throws(LibraryError) {
    switch change {
    case .put(let keepsake):
      let thing = keepsake.thing(on: portal)
      switch keepsake.list {
      case .bookmark: try await bookmark(thing, note: keepsake.note, at: keepsake.date)
      case .visit: try await restore(Visit(thing: thing, times: keepsake.times, last: keepsake.date))
      default: try await save(keepsake.query(on: portal))
      }
    case .remove(let keepsake):
      switch keepsake.list {
      case .bookmark: try await removeBookmark(of: keepsake.thing(on: portal))
      case .visit: try await removeVisit(of: keepsake.thing(on: portal))
      default: try await removeQuery(named: keepsake.title, on: portal)
      }
    }
  }

  /// A list of what is remembered of a portal, as far as words are found in it.
  func keepsakes(
    _ list: Kind, matching words: String, on portal: String
  ) async throws(LibraryError) -> [Keepsake] {
    switch list {
    case .bookmark: try await bookmarks(matching: words, on: portal).compactMap(Keepsake.init)
    case .visit:
      try await history(matching: words, on: portal, limit: limits.visits).compactMap(Keepsake.init)
    default: try await queries(matching: words, on: portal).compactMap(Keepsake.init)
    }
  }
}
