import Canvas
import DataGouv

/// The lists of what the program remembers: showing them, opening what is in them, taking it out and back in.
extension Explorer {
  /// How much that was forgotten can be had back, and how many searches are walked through.
  private static let depth = 100

  /// Lists what is remembered in the results; going back leads to what was there.
  mutating func showRemembered(_ kind: Kind) -> [Effect] {
    guard results.kind != kind else {
      focus = .results
      return []
    }
    leave()
    focus = .results
    turnResults(to: kind)
    return search()
  }

  /// Clears the results for another search.
  private mutating func turnResults(to kind: Kind) {
    results.kind = kind
    results.order = .relevance
    results.query.sort = .relevance
    results.field = TextField()
    results.filters = []
    results.completion = nil
    results.listing = Loadable()
    results.cursor = ListCursor()
  }

  /// Opens what a line of those lists leads to.
  mutating func open(_ keepsake: Keepsake) -> [Effect] {
    switch keepsake.subject {
    case .thing: return DetailState(of: .remembered(keepsake)).map { openDetail($0, focusing: true) } ?? []
    case .file(let id): return openFile(id, title: keepsake.title, dataset: keepsake.subtitle)
    case .search: return keepsake.search.map { open($0) } ?? []
    case .rows(let text):
      guard let question = TableQuestion(text) else { return [] }
      let opened = openFile(question.file, title: question.title, dataset: question.dataset ?? "")
      table?.ask(question)
      return opened + drop(.rows, .rowsAhead, .rowsBefore, .groups)
    }
  }

  /// Opens the rows of a file of which no more is known than its id.
  private mutating func openFile(_ id: String, title: String, dataset: String) -> [Effect] {
    let file = Resource(id: id, title: title, browsability: .browsable)
    return openTable(
      of: file, datasetID: nil, datasetTitle: dataset.isEmpty ? nil : dataset, from: .results)
      + [load(.resource(id), in: .opening)]
  }

  /// Searches for what was searched for before.
  private mutating func open(_ question: SearchQuestion) -> [Effect] {
    leave()
    turnResults(to: question.kind)
    results.field = TextField(question.words)
    results.filters = question.filters
    results.order = question.order
    results.query.sort = question.sort
    focus = .results
    return search()
  }

  // MARK: Changing

  /// Remembers something, here at once and in the library.
  mutating func keep(_ keepsake: Keepsake) -> [Effect] {
    if keepsake.list == .bookmark { bookmarks[keepsake.subject] = keepsake }
    return [.keep(.put(keepsake))] + relist(keepsake.list)
  }

  /// Forgets the line under the cursor of one of those lists.
  mutating func forget() -> [Effect] {
    results.selectedItem?.keepsake.map { forget($0) } ?? []
  }

  /// Forgets something, here at once and in the library.
  mutating func forget(_ keepsake: Keepsake) -> [Effect] {
    forgotten.append(keepsake)
    if forgotten.count > Self.depth { forgotten.removeFirst() }
    notice = .forgotten(keepsake.list, keepsake.title)
    if keepsake.list == .bookmark { bookmarks[keepsake.subject] = nil }
    if results.kind == keepsake.list, var listing = results.listing.value {
      listing.items.removeAll { $0.keepsake?.subject == keepsake.subject && $0.id == keepsake.id }
      listing.total = listing.items.count
      results.listing.value = listing
    }
    return [.keep(.remove(keepsake))]
  }

  /// Takes back what was forgotten last.
  mutating func undo() -> [Effect] {
    guard let keepsake = forgotten.popLast() else {
      notice = .nothingToUndo
      return []
    }
    notice = .restored(keepsake.list, keepsake.title)
    return keep(keepsake)
  }

  /// Lists anew what is on screen, for it has changed.
  private mutating func relist(_ kind: Kind) -> [Effect] {
    guard results.kind == kind else { return [] }
    let effects = search()
    results.keepsPlace = true
    return effects
  }

  // MARK: What the library tells

  /// Takes what is remembered of earlier.
  mutating func takeRemembered(_ bookmarks: [Keepsake], _ searches: [SearchQuestion]) {
    takeBookmarks(bookmarks)
    self.searches += searches.filter { !self.searches.contains($0) }.prefix(Self.depth)
  }

  /// Takes all bookmarks.
  mutating func takeBookmarks(_ all: [Keepsake]) {
    bookmarks = Dictionary(all.map { ($0.subject, $0) }) { first, _ in first }
  }

  /// Notes a search that has found something, for the walk through earlier ones.
  mutating func noteSearch() {
    guard case .search(let question)? = attention, searches.first != question else { return }
    searches.removeAll { $0 == question }
    searches.insert(question, at: 0)
    if searches.count > Self.depth { searches.removeLast() }
  }
}

extension ResultsState {
  /// What is searched for, as it is remembered; `nil` for everything, and for what is no search.
  var question: SearchQuestion? {
    guard kind.isSearchable, !query.text.allSatisfy(\.isWhitespace) || !filters.isEmpty else { return nil }
    return SearchQuestion(
      kind, words: query.text, filters: filters, sort: kind == .dataset ? query.sort : .relevance,
      order: order)
  }
}
