import DataGouv
package import Foundation

/// Something that the program remembers: a bookmark, a visit, or a query with a name.
package struct Keepsake: Hashable, Sendable {
  /// What it leads to.
  package enum Subject: Hashable, Sendable {
    /// A thing of the catalogue, by its id.
    case thing(Kind, id: String)
    /// A file whose rows are browsed.
    case file(id: String)
    /// A search, as `SearchQuestion` writes it.
    case search(String)
    /// What is asked of a file's rows, as `TableQuestion` writes it.
    case rows(String)
  }

  /// The list that it stands in: bookmarks, visits or named queries.
  package var list: Kind
  /// What it leads to.
  package var subject: Subject
  /// What it is called; for a named query its name.
  package var title: String
  /// What tells it apart from others of its title: its producer or its dataset; of a named query, what it asks.
  package var subtitle: String
  /// What its user wrote about it; empty for nothing.
  package var note: String
  /// When it was marked, visited last, or named.
  package var date: Date
  /// How often it was visited; 0 where that is not counted.
  package var times: Int

  /// Describes something that is remembered.
  package init(
    _ list: Kind, _ subject: Subject, title: String, subtitle: String = "", note: String = "", date: Date,
    times: Int = 0
  ) {
    self.list = list
    self.subject = subject
    self.title = title
    self.subtitle = subtitle
    self.note = note
    self.date = date
    self.times = times
  }

  /// The search that it leads to, with the names of its conditions.
  package var search: SearchQuestion? {
    guard case .search(let text) = subject else { return nil }
    return SearchQuestion(text, title: list == .query ? subtitle : title)
  }

  /// What tells it from the others of its list.
  var id: String {
    if list == .query { return title }
    return switch subject {
    case .thing(_, let id), .file(let id): id
    case .search(let text), .rows(let text): text
    }
  }
}

extension Item {
  /// What a bookmark of it leads to; `nil` for what cannot be opened again.
  package var subject: Keepsake.Subject? {
    switch self {
    case .remembered(let keepsake): return keepsake.subject
    case .activity(let activity): return activity.subject.flatMap { Item.link($0).subject }
    default:
      guard Kind.searchable.contains(kind) || kind == .discussion else { return nil }
      return .thing(kind, id: id)
    }
  }

  /// What the program remembers of it.
  package var keepsake: Keepsake? {
    if case .remembered(let keepsake) = self { keepsake } else { nil }
  }
}
