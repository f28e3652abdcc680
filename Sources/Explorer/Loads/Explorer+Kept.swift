import Canvas
package import DataGouv
package import Foundation

/// What is shown as it was kept from before.
extension Explorer {
  /// Since when the oldest of what is on screen was kept; `nil` when all of it came from the network.
  package var keptSince: Date? {
    Pane.allCases.filter { layout.panes[$0] != nil }.flatMap(kept).map(\.since).min()
  }

  /// Why what the focused pane shows could not be had anew.
  package var setback: DataGouvError? { kept(in: focus).compactMap(\.reason).first }

  private func kept(in pane: Pane) -> [Kept] {
    switch pane {
    case .results: [results.listing.kept, results.listing.value?.laterKept].compactMap(\.self)
    case .detail: detail?.kept ?? []
    case .table: table?.kept(visible: layout.table.grid.height) ?? []
    case .metrics: metrics?.kept ?? []
    }
  }

  /// Notes that what answers a request was kept, or that it is new.
  mutating func mark(_ request: Request, in slot: Slot, as kept: Kept?) {
    switch slot {
    case .results: results.listing.kept = kept
    case .moreResults: results.listing.value?.addKept(kept)
    case .dataset:
      if detail?.kind == .dataset { detail?.dataset.kept = kept } else { detail?.entity.kept = kept }
    case .files: detail?.files.kept = kept
    case .moreFiles: detail?.files.value?.addKept(kept)
    case .list:
      if let section = detail?.loadingSection(of: request) { detail?.lists[section]?.listing.kept = kept }
    case .moreList:
      if let section = detail?.loadingSection(of: request) {
        detail?.lists[section]?.listing.value?.addKept(kept)
      }
    case .table: table?.profile.kept = kept
    case .rows, .rowsAhead, .rowsBefore:
      if case .rows(let query) = request { table?.keptPages[query.page] = kept }
    case .groups: table?.groups?.groups.kept = kept
    case .datasetMetrics: metrics?.dataset.kept = kept
    case .fileMetrics: metrics?.file.kept = kept
    case .fileShares: metrics?.shares.kept = kept
    case .comparison: metrics?.comparison?.items.kept = kept
    case .leaders: metrics?.leaders?.leaders.kept = kept
    case .opening, .importing, .counts, .copying, .leaderTitles, .sparks, .suggestions, .lookUp, .facets,
      .export, .download:
      break
    }
  }
}

extension ItemListing {
  /// Notes that a page after the first was kept.
  fileprivate mutating func addKept(_ kept: Kept?) { laterKept = .older(laterKept, kept) }
}

extension DetailState.Files {
  /// Notes that a page after the first was kept.
  fileprivate mutating func addKept(_ kept: Kept?) { laterKept = .older(laterKept, kept) }
}

extension DetailState {
  fileprivate var kept: [Kept] {
    [
      dataset.kept, entity.kept, files.kept, files.value?.laterKept, list?.listing.kept,
      list?.listing.value?.laterKept,
    ].compactMap(\.self)
  }
}

extension TableState {
  /// Of what is on screen, when `count` rows fit.
  fileprivate func kept(visible count: Int) -> [Kept] {
    if let groups { return [groups.groups.kept].compactMap(\.self) }
    return [profile.kept].compactMap(\.self) + visiblePages(count: count).compactMap { keptPages[$0] }
  }
}

extension MetricsState {
  fileprivate var kept: [Kept] {
    switch face {
    case .chart, .figures: [dataset.kept, file.kept, shares.kept].compactMap(\.self)
    case .comparison: [comparison?.items.kept].compactMap(\.self)
    case .leaders: [leaders?.leaders.kept].compactMap(\.self)
    }
  }
}
