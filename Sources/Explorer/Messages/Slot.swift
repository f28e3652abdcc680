/// What can be under way at once: one request each, a newer one ending the older.
package enum Slot: Hashable, Sendable, CaseIterable {
  case opening, results, moreResults, dataset, files, moreFiles, table, rows, rowsAhead, rowsBefore, groups,
    importing
  /// The list of a section of the detail, and its next page.
  case list, moreList
  /// How many things of each kind there are.
  case counts
  /// What is fetched to be copied.
  case copying
  case datasetMetrics, fileMetrics, fileShares, comparison, leaders, leaderTitles, sparks
  /// Values proposed while one types, names that are looked up, counts of values.
  case suggestions, lookUp, facets
  case export, download

  /// Whether what was kept of it is worth showing while it is asked for anew: what fills a pane is, while what is
  /// fetched ahead, added, proposed or written can wait.
  package var isRecalled: Bool {
    switch self {
    case .results, .dataset, .files, .list, .table, .rows, .groups, .datasetMetrics, .fileMetrics,
      .fileShares,
      .comparison, .leaders:
      true
    case .opening, .moreResults, .moreFiles, .moreList, .rowsAhead, .rowsBefore, .importing, .counts,
      .copying,
      .leaderTitles, .sparks, .suggestions, .lookUp, .facets, .export, .download:
      false
    }
  }
}

/// Names one request; only a slot's newest ticket may change the state.
package struct Ticket: Hashable, Sendable {
  package var slot: Slot
  package var number: Int

  /// Makes a ticket.
  package init(slot: Slot, number: Int) {
    self.slot = slot
    self.number = number
  }
}
