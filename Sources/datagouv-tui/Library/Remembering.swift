import DataGouv
import Explorer
import Foundation
import Library

/// Writes down what the user turns to and wants to keep, one after the other, without anyone waiting for it, and tells
/// what is remembered.
@MainActor
final class Remembering {
  private let library: Task<Library?, Never>
  private let portal: String
  private let report: @Sendable (LibraryTrouble) -> Void
  private var last: Explorer.Attention?
  private var writing: Task<Void, Never>?

  /// Remembers into a library, which may still be opening; ids are those of a portal.
  ///
  /// - Parameter report: told what the user wanted to keep and could not be kept.
  init(
    _ library: Task<Library?, Never>, portal: String, report: @escaping @Sendable (LibraryTrouble) -> Void
  ) {
    self.library = library
    self.portal = portal
    self.report = report
  }

  /// Notes what has the user's attention; the same as before is no new visit.
  func note(_ attention: Explorer.Attention?, at date: Date) {
    guard let attention, attention != last else { return }
    last = attention
    let thing = Thing(attention, portal: portal)
    writing = Task { [library, writing] in
      await writing?.value
      await library.value?.remember(thing, at: date)
    }
  }

  /// Makes a change that the user wants.
  func keep(_ change: LibraryChange) {
    writing = Task { [library, writing, portal, report] in
      await writing?.value
      do throws(LibraryError) {
        try await library.value?.apply(change, on: portal)
      } catch {
        report(.notKept(error))
      }
    }
  }

  /// A list of what is remembered, after what was changed before.
  func answer(_ list: Kind, matching words: String) async -> Result<Answer, DataGouvError> {
    await writing?.value
    do throws(LibraryError) {
      let all = try await library.value?.keepsakes(list, matching: words, on: portal) ?? []
      return .success(
        .items(Page(items: all.map(Item.remembered), number: 1, size: max(1, all.count), total: all.count)))
    } catch {
      report(.notKept(error))
      return .failure(.cancelled)
    }
  }

  /// All bookmarks, and the searches of earlier.
  func remembered() async -> Event? {
    await writing?.value
    guard let library = await library.value,
      let bookmarks = try? await library.keepsakes(.bookmark, matching: "", on: portal),
      let searches = try? await library.history(on: portal, kind: .search, limit: 100)
    else { return nil }
    return .remembered(
      bookmarks: bookmarks,
      searches: searches.map { SearchQuestion($0.thing.id, title: $0.thing.title) })
  }

  /// Waits until all is written.
  func finish() async { await writing?.value }
}

extension Thing {
  /// What has a user's attention, as it is remembered.
  init(_ attention: Explorer.Attention, portal: String) {
    switch attention {
    case .search(let question):
      self.init(portal: portal, kind: .search, id: question.text, title: question.title)
    case .thing(let kind, let id, let title, let producer):
      // The kinds of the explorer have the names that the library knows them by.
      self.init(
        portal: portal, kind: Kind(rawValue: kind.rawValue), id: id, title: title, subtitle: producer ?? "")
    case .file(let id, let title, let dataset):
      self.init(portal: portal, kind: .file, id: id, title: title, subtitle: dataset ?? "")
    }
  }
}
