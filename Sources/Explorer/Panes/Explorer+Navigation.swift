import Canvas
import DataGouv

extension Explorer {
  /// One level back: a zoomed pane to its place, a table or chart to where it was opened, a dataset to the list.
  mutating func back() -> [Effect] {
    if isZoomed {
      isZoomed = false
      return []
    }
    switch focus {
    case .results: return goBack()
    case .detail:
      if detail?.isLinked == true, !trail.isEmpty { return goBack() }
      focus = .results
      return []
    case .table:
      if let effects = leaveGroups() { return effects }
      return leaveTable()
    case .metrics: return backInMetrics()
    }
  }

  /// Closes the table, and keeps it for coming back to the same cell; what was under way is asked for again then.
  mutating func putTableAway() -> [Effect] {
    guard var table = table?.resting else { return [] }
    let ended = drop(.rows, .rowsAhead, .rowsBefore, .groups, .table, .opening, .importing)
    if ended.contains(.cancel(.importing)) { table.importing?.ending = .cancelled }
    // What the catalogue was still being asked about is not known well enough to be kept.
    let isKnown = !ended.contains(.cancel(.opening))
    if isKnown { closedTable = table }
    self.table = nil
    return ended
  }

  /// Goes to a pane, opening it for what is selected when it is not there.
  mutating func show(_ pane: Pane) -> [Effect] {
    defer { if entry != nil { entry = nil } }
    if openPanes.contains(pane) {
      focus = pane
      return []
    }
    switch pane {
    case .results: return []
    case .detail: return openSelected()
    case .table: return openFirstTable()
    case .metrics: return openMetrics()
    }
  }

  /// Opens what is under the cursor of the results.
  mutating func openSelected() -> [Effect] {
    if let keepsake = results.selectedItem?.keepsake { return open(keepsake) }
    return results.selectedItem.flatMap(DetailState.init(of:)).map { openDetail($0, focusing: true) } ?? []
  }

  /// Opens the first table of the selected dataset.
  mutating func openFirstTable() -> [Effect] {
    let opened = focus == .results ? openSelected() : []
    // What is remembered of a file leads to its table at once.
    guard focus != .table else { return opened }
    guard detail != nil else { return opened }
    return opened + wantTable()
  }

  /// The next or previous pane that is on screen, or open where only one has room.
  mutating func cycleFocus(by step: Int) {
    let shown = layout.panes.count > 1 ? Pane.allCases.filter { layout.panes[$0] != nil } : openPanes
    guard let index = shown.firstIndex(of: focus) else { return }
    focus = shown[(index + step + shown.count) % shown.count]
  }

  /// Opens the dataset before or after in the results, and stays in the focused pane.
  mutating func stepResult(by step: Int) -> [Effect] {
    let before = results.cursor.index
    results.cursor.index += step
    settleResults()
    guard results.cursor.index != before, let selected = results.selectedItem,
      var wanted = DetailState(of: selected)
    else {
      notice = step < 0 ? .alreadyFirst : .alreadyLast
      return []
    }
    if let section = detail?.section, wanted.sections.contains(section) { wanted.section = section }
    let isMetrics = focus == .metrics
    let effects = openDetail(wanted, focusing: !isMetrics)
    detail?.section = wanted.section
    guard isMetrics else { return effects }
    moveOrigin()
    return effects + openMetrics()
  }
}
