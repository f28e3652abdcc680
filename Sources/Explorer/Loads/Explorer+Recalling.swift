import DataGouv
import Foundation

/// What was kept is shown at once, and replaced by what the network answers.
extension Explorer {
  /// For so many seconds what was kept is as good as new, and not marked.
  private static let freshness = 60.0

  /// Shows what was kept of something that is on its way, unless what is shown answers the same already.
  mutating func recall(_ answer: Answer, from date: Date, for ticket: Ticket) -> [Effect] {
    let slot = ticket.slot
    guard tickets[slot] == ticket.number, let request = pending[slot], refreshing[slot] == nil,
      lacks(request, in: slot)
    else { return [] }
    let isNew = now.timeIntervalSince(date) < Self.freshness
    let effects = take(answer, of: request, in: slot, as: isNew ? nil : Kept(since: date))
    if case .rows(let query) = request, !isNew { table?.unconfirmedPages.insert(query.page) }
    if slot == .results { results.keepsPlace = true }
    // Taking it can have led to another question.
    if tickets[slot] == ticket.number, pending[slot] != nil { refreshing[slot] = Refresh(since: date) }
    return effects
  }

  /// Asks anew for what is shown as it was kept; nothing when it is new, or asked for already.
  mutating func refresh(_ request: Request, in slot: Slot, _ kept: Kept?) -> [Effect] {
    guard let kept, pending[slot] == nil else { return [] }
    let effect = load(request, in: slot)
    refreshing[slot] = Refresh(since: kept.since)
    return [effect]
  }

  /// Whether nothing on screen answers a request, so that what was kept is better. While one types, the list stays
  /// until the network answers: two lists a letter would flicker.
  private func lacks(_ request: Request, in slot: Slot) -> Bool {
    switch slot {
    case .results: entry != .query && results.listing.value?.request != request
    case .dataset: detail?.dataset.value == nil && detail?.entity.value == nil
    case .files:
      if case .files(_, _, let matching) = request {
        entry != .files && detail?.files.value?.matching != matching
      } else {
        false
      }
    case .list:
      detail?.loadingSection(of: request).map { detail?.lists[$0]?.listing.value == nil } ?? false
    case .table: table?.isLocal == false && table?.profile.value == nil
    case .rows: table?.isLocal == false && table?.isReloading == false
    case .groups:
      if case .groups(let query) = request {
        table?.isLocal == false && table?.groups?.groups.value?.query != query
      } else {
        false
      }
    case .datasetMetrics: metrics?.dataset.isUnsettled == true
    case .fileMetrics: metrics?.file.isUnsettled == true
    case .fileShares: metrics?.shares.isUnsettled == true
    case .comparison: metrics?.comparison?.items.isUnsettled == true
    case .leaders: metrics?.leaders?.leaders.isUnsettled == true
    default: false
    }
  }

  /// Notes that what is shown as it was kept could not be had anew.
  mutating func noteSetback(_ error: DataGouvError, of request: Request, in slot: Slot, since date: Date) {
    if case .rows(let query) = request { table?.unconfirmedPages.remove(query.page) }
    if slot == .files { detail?.wantsTable = false }
    guard error != .cancelled else { return }
    record(error, of: request)
    mark(request, in: slot, as: Kept(since: date, reason: error))
  }
}

extension Loadable {
  /// Whether nothing is shown, or only what was kept of a question before this one.
  fileprivate var isUnsettled: Bool { value == nil || kept != nil }
}
