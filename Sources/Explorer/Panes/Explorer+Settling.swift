import Canvas
import DataGouv

extension Explorer {
  /// The arrangement of what is open; kept from the last event while nothing that it depends on changes.
  package var layout: Layout {
    let situation = situation
    if let arranged, arranged.situation == situation { return arranged.layout }
    return Layout(of: situation)
  }

  private var situation: Situation {
    Situation(
      size: size, focus: focus, isZoomed: isZoomed, hasDetail: detail != nil, hasTable: table != nil,
      hasMetrics: metrics != nil, hasChips: table?.filters.isEmpty == false)
  }

  /// The panes that hold something, in their order.
  package var openPanes: [Pane] { situation.openPanes }

  /// Whether the file list has a filter line.
  package var isFilteringFiles: Bool { entry == .files || detail?.filter.text.isEmpty == false }

  /// Keeps every cursor inside what there is and on screen, whatever happened.
  mutating func settle() {
    if !openPanes.contains(focus) { focus = .results }
    arranged = Arranged(situation: situation, layout: self.layout)
    if entry == .query, focus != .results { entry = nil }
    if entry == .files, focus != .detail || detail?.section != .files { entry = nil }
    let layout = layout
    settleResults()
    let areas = layout.detail(isFiltering: isFilteringFiles)
    let shown = detail?.section
    for (section, list) in detail?.lists ?? [:] {
      // A list that is not on screen can be answered too.
      detail?.lists[section]?.cursor.settle(
        count: list.listing.value?.items.count ?? 0,
        visible: section == shown ? areas.list.count : 0)
    }
    if let files = detail?.visibleFiles.count {
      detail?.fileCursor.settle(count: files, visible: areas.files.height)
    }
    if let detail, let wanted = detail.scroll[detail.section] {
      // How long the text is, is not known before it was drawn.
      let limit = detail.extent[detail.section].map { max(0, $0 - areas.body.height) }
      self.detail?.scroll[detail.section] = max(0, min(wanted, limit ?? wanted))
    }
    let grid = layout.table.grid
    table?.clamp(height: grid.height, width: grid.width)
    table?.groups?.settle(visible: grid.height)
    metrics?.settle(currentMonth: currentMonth, chartWidth: layout.metrics.main.width)
    settleMetricsLists()
  }

  mutating func settleResults() {
    let count = results.listing.value?.items.count ?? 0
    results.cursor.settle(count: count, visible: visibleResults(from:))
  }

  /// How many results are on screen from one on.
  func visibleResults(from top: Int) -> Int {
    let areas = layout.results
    return results.listing.value?.count(from: top, in: areas.list.height, linesPerItem: areas.linesPerItem)
      ?? areas.count
  }
}
