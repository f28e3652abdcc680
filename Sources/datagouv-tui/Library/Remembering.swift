import Explorer
import Foundation
import Library

/// Writes down what the user turns to, one after the other, without anyone waiting for it.
@MainActor
final class Remembering {
  private let library: Task<Library?, Never>
  private let portal: String
  private var last: Explorer.Attention?
  private var writing: Task<Void, Never>?

  /// Remembers into a library, which may still be opening; ids are those of a portal.
  init(_ library: Task<Library?, Never>, portal: String) {
    self.library = library
    self.portal = portal
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

  /// Waits until all is written.
  func finish() async { await writing?.value }
}

extension Thing {
  /// What has a user's attention, as it is remembered.
  init(_ attention: Explorer.Attention, portal: String) {
    switch attention {
    case .search(let text): self.init(portal: portal, kind: .search, id: text, title: text)
    case .thing(let kind, let id, let title, let producer):
      // The kinds of the explorer have the names that the library knows them by.
      self.init(
        portal: portal, kind: Kind(rawValue: kind.rawValue), id: id, title: title, subtitle: producer ?? "")
    case .file(let id, let title, let dataset):
      self.init(portal: portal, kind: .file, id: id, title: title, subtitle: dataset ?? "")
    }
  }
}
