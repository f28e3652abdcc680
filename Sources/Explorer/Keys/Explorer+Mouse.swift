import Canvas
import DataGouv

extension Explorer {
  /// Lines that a step of the wheel scrolls.
  private static let wheelStep = 3

  /// The mouse over what the last frame drew there.
  mutating func point(_ kind: Mouse.Kind, at target: Target?) -> [Effect] {
    notice = nil
    if dialog != nil { return pointInDialog(kind, at: target) }
    switch kind {
    case .wheelUp, .wheelDown:
      if let pane = target.flatMap(pane(of:)) {
        scroll(pane, by: kind == .wheelDown ? Self.wheelStep : -Self.wheelStep)
      }
      return []
    case .click, .doubleClick:
      guard let target else { return [] }
      let left =
        entry != nil && !isPartOfEntry(target) ? leaveEntry(keeping: true) : []
      if let pane = pane(of: target) { focus = pane }
      return left + click(target, isDouble: kind == .doubleClick)
    }
  }

  private func isPartOfEntry(_ target: Target) -> Bool {
    switch target {
    case .queryField, .fileFilter, .completion: true
    default: false
    }
  }

  private mutating func click(_ target: Target, isDouble: Bool) -> [Effect] {
    switch target {
    case .queryField: return enter(.query)
    case .completion(let index):
      results.completion?.cursor = ListCursor(at: index)
      return acceptCompletion()
    case .searchChip(let index): dialog = .searchFilters(ListCursor(at: index))
    case .fileFilter: enter(.files)
    case .result(let index):
      results.cursor.index = index
      if isDouble { return openSelected() }
    case .section(let section): if detail?.sections.contains(section) == true { detail?.section = section }
    case .item(let index):
      guard let section = detail?.section else { return [] }
      detail?.lists[section]?.cursor.index = index
      if isDouble { return openListed() }
    case .file(let index):
      detail?.fileCursor.index = index
      if isDouble { return openSelectedFile() }
    case .columnHeader(let index) where table?.groups != nil:
      guard let groups = table?.groups, index < groups.cellCount else { return [] }
      table?.groups?.column = index
      table?.groups?.sort(isDescending: groups.order != .init(cell: index, isDescending: true))
    case .columnHeader(let index):
      guard let table, table.columns.indices.contains(index) else { return [] }
      self.table?.column = index
      // Ascending, then descending, then no more.
      return sortTable(isDescending: table.sorts.contains { $0.column == table.columns[index].profile.name })
    case .chip(let index): dialog = .filters(ListCursor(at: index))
    case .cell(let row, let column) where table?.groups != nil:
      table?.groups?.cursor.index = row
      table?.groups?.column = column
      if isDouble { return performInGroups(.open) }
    case .cell(let row, let column):
      go(toRow: row, top: table?.top ?? 0)
      table?.column = column
      if isDouble { return performInTable(.wholeCell) }
    case .month(let index):
      if let range = metrics?.range, range.indices.contains(index) { metrics?.cursor = range[index] }
    case .metricsItem(let index):
      selectMetricsItem(index)
      if isDouble { return performInMetrics(.open) }
    case .action(let action): return perform(action)
    case .pane, .dialogLine, .dialog, .outsideDialog: break
    }
    return []
  }

  private mutating func pointInDialog(_ kind: Mouse.Kind, at target: Target?) -> [Effect] {
    switch (kind, target) {
    case (.wheelDown, _): return press(Key(.down))
    case (.wheelUp, _): return press(Key(.up))
    case (_, .dialogLine(let line)?): return choose(line)
    case (_, .outsideDialog?): return closeDialog()
    default: return []
    }
  }

  private mutating func scroll(_ pane: Pane, by lines: Int) {
    let layout = layout
    switch pane {
    case .results:
      if results.more.isFailed { results.more = .idle }
      results.cursor.scroll(
        by: lines, count: results.listing.value?.items.count ?? 0, visible: layout.results.count)
    case .detail:
      guard let detail else { return }
      if let list = detail.list {
        if list.more.isFailed { self.detail?.lists[detail.section]?.more = .idle }
        let areas = layout.detail(isFiltering: false)
        self.detail?.lists[detail.section]?.cursor.scroll(
          by: lines, count: list.listing.value?.items.count ?? 0, visible: areas.list.count)
      } else if detail.section == .files {
        if detail.moreFiles.isFailed { self.detail?.moreFiles = .idle }
        let areas = layout.detail(isFiltering: isFilteringFiles)
        self.detail?.fileCursor.scroll(
          by: lines, count: detail.visibleFiles.count, visible: areas.files.height)
      } else {
        self.detail?.scroll[detail.section, default: 0] += lines
      }
    case .table:
      guard let table else { return }
      if let groups = table.groups {
        self.table?.groups?.cursor.scroll(
          by: lines, count: groups.groups.value?.groups.count ?? 0, visible: layout.table.grid.height)
        return
      }
      go(toRow: table.row + lines, top: table.top + lines)
    case .metrics: scrollMetrics(by: lines)
    }
  }

  private func pane(of target: Target) -> Pane? {
    switch target {
    case .pane(let pane): pane
    case .queryField, .completion, .searchChip, .result: .results
    case .section, .item, .file, .fileFilter: .detail
    case .columnHeader, .cell, .chip: .table
    case .month, .metricsItem: .metrics
    case .action, .dialogLine, .dialog, .outsideDialog: nil
    }
  }
}
