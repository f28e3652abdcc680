import Canvas
import DataGouv

extension Explorer {
  /// Asks for something: whatever the slot did before is over.
  mutating func load(_ request: Request, in slot: Slot, after delay: Duration = .zero) -> Effect {
    tickets[slot, default: 0] += 1
    pending[slot] = request
    refreshing[slot] = nil
    return .load(request, Ticket(slot: slot, number: tickets[slot, default: 0]), after: delay)
  }

  /// Ends what a slot does, if it does anything; its answer would come too late.
  mutating func drop(_ slots: Slot...) -> [Effect] {
    slots.compactMap { slot in
      guard pending.removeValue(forKey: slot) != nil else { return nil }
      tickets[slot, default: 0] += 1
      refreshing[slot] = nil
      return .cancel(slot)
    }
  }

  /// The slots whose loads belong to a pane, the most visible first.
  static func slots(of pane: Pane) -> [Slot] {
    switch pane {
    case .table: [.groups, .rows, .table, .rowsAhead, .rowsBefore, .importing]
    case .results: [.opening, .results, .moreResults, .suggestions, .lookUp, .facets, .counts]
    case .detail: [.dataset, .files, .moreFiles, .list, .moreList, .copying]
    case .metrics: [.datasetMetrics, .fileMetrics, .comparison, .leaders, .leaderTitles, .fileShares]
    }
  }

  /// Ends the loads of a pane because its user wants it; each ends as cancelled, and is not tried again by itself.
  mutating func cancelLoads(of pane: Pane) -> [Effect] {
    let running = Self.slots(of: pane).filter { pending[$0] != nil }
    let effects = running.flatMap { slot -> [Effect] in
      let (request, refresh) = (pending[slot], refreshing[slot])
      let effects = drop(slot)
      if let request, let refresh {
        noteSetback(.cancelled, of: request, in: slot, since: refresh.since)
      } else if let request {
        fail(request, in: slot, with: .cancelled)
      }
      return effects
    }
    if !effects.isEmpty { notice = .cancelled }
    return effects
  }

  /// Notes how long an answer is awaited.
  mutating func wait(_ duration: Duration, in slot: Slot) {
    guard refreshing[slot] == nil else {
      refreshing[slot]?.waited = duration
      return
    }
    switch slot {
    case .opening: break
    case .results: results.listing.phase = .loading(waited: duration)
    case .moreResults: results.more = .loading(waited: duration)
    case .dataset: detail?.phase = .loading(waited: duration)
    case .list, .moreList:
      if let section = detail?.loadingSection(of: pending[slot]) {
        if slot == .list {
          detail?.lists[section]?.listing.phase = .loading(waited: duration)
        } else {
          detail?.lists[section]?.more = .loading(waited: duration)
        }
      }
    case .files: detail?.files.phase = .loading(waited: duration)
    case .moreFiles: detail?.moreFiles = .loading(waited: duration)
    case .table: table?.profile.phase = .loading(waited: duration)
    case .rows: table?.load = .loading(waited: duration)
    case .rowsAhead, .rowsBefore:
      // A prefetch is only worth telling when its rows are on screen by now.
      if table?.isMissingVisibleRow(count: layout.table.grid.height) == true {
        table?.load = .loading(waited: duration)
      }
    case .groups: table?.groups?.groups.phase = .loading(waited: duration)
    // Their progress tells that they run.
    case .importing, .export, .download: break
    case .suggestions, .lookUp, .facets, .counts, .copying: break
    case .datasetMetrics: metrics?.dataset.phase = .loading(waited: duration)
    case .fileMetrics: metrics?.file.phase = .loading(waited: duration)
    case .comparison: metrics?.comparison?.items.phase = .loading(waited: duration)
    case .leaders: metrics?.leaders?.leaders.phase = .loading(waited: duration)
    // What they add is no reason to wait.
    case .fileShares, .leaderTitles, .sparks: break
    }
  }

  /// Notes that a request failed: what was there stays.
  mutating func fail(_ request: Request, in slot: Slot, with error: DataGouvError) {
    record(error, of: request)
    switch slot {
    case .opening:
      // Rows may be there without the catalogue's record; if they are not, the table's own loads say so.
      break
    case .results: results.listing.phase = .failed(error)
    case .moreResults: results.more = .failed(error)
    case .dataset: detail?.phase = .failed(error)
    case .list, .moreList:
      if let section = detail?.loadingSection(of: request) {
        if slot == .list {
          detail?.lists[section]?.listing.phase = .failed(error)
        } else {
          detail?.lists[section]?.more = .failed(error)
        }
      }
    case .copying: notice = .copyFailed
    case .counts: break
    case .files:
      detail?.files.phase = .failed(error)
      detail?.wantsTable = false
    case .moreFiles:
      detail?.moreFiles = .failed(error)
      detail?.wantsTable = false
    case .table: table?.profile.phase = .failed(error)
    case .rows: table?.load = .failed(error)
    case .rowsAhead, .rowsBefore:
      if case .rows(let query) = request { table?.abandonedPages.insert(query.page) }
    case .groups: table?.groups?.groups.phase = .failed(error)
    case .importing:
      table?.importing?.ending = error == .cancelled ? .cancelled : .failed(.unreachable(error))
    case .suggestions, .facets:
      // What is typed can be had without proposals and counts.
      break
    case .lookUp:
      if case .choices(let field, let text) = request { noteUnknown(field, text) }
    case .datasetMetrics: metrics?.dataset.phase = .failed(error)
    case .fileMetrics: metrics?.file.phase = .failed(error)
    case .export, .download:
      transfers[slot]?.status.ending = error == .cancelled ? .cancelled : .failed(.unreachable(error))
    case .fileShares: metrics?.shares.phase = .failed(error)
    case .comparison: metrics?.comparison?.items.phase = .failed(error)
    case .leaders: metrics?.leaders?.leaders.phase = .failed(error)
    case .leaderTitles: metrics?.leaders?.naming = .failed(error)
    case .sparks: break
    }
  }

  /// Keeps a failure for the session's log.
  mutating func record(_ error: DataGouvError, of request: Request) {
    guard error != .cancelled, !error.isOffline else { return }
    log.append(Failure(date: now, request: request, error: error))
    if log.count > 100 { log.removeFirst() }
  }
}
