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

  private mutating func settleResults() {
    let count = results.listing.value?.items.count ?? 0
    results.cursor.settle(count: count, visible: visibleResults(from:))
  }

  /// How many results are on screen from one on.
  func visibleResults(from top: Int) -> Int {
    let areas = layout.results
    return results.listing.value?.count(from: top, in: areas.list.height, linesPerItem: areas.linesPerItem)
      ?? areas.count
  }

  // MARK: Opening

  mutating func start(at reference: PortalReference?) -> [Effect] {
    switch reference {
    case .search(let words)?:
      results.field = TextField(words)
      return takeConditions(isFinal: true) + search()
    case .dataset(let id)?:
      return openDetail(reference: id, summary: nil, focusing: true) + search()
    case .object(let object)?:
      guard let wanted = DetailState(object) else { return search() }
      return openDetail(wanted, focusing: true) + search()
    case .resource(let id)?:
      let unknown = Resource(id: id, title: id, browsability: .browsable)
      let effects = openTable(of: unknown, datasetID: nil, datasetTitle: nil, from: .results)
      // Nothing was there before.
      trail = []
      return effects + [load(.resource(id), in: .opening)] + search()
    case nil:
      results.kind = .start
      return search()
    }
  }

  /// Shows a dataset in the detail pane, and asks for it unless it is there already.
  mutating func openDetail(reference: String, summary: DatasetSummary?, focusing: Bool) -> [Effect] {
    openDetail(DetailState(reference: reference, summary: summary), focusing: focusing)
  }

  /// Shows a thing in the detail pane, and asks for it unless it is there already.
  mutating func openDetail(_ wanted: DetailState, focusing: Bool) -> [Effect] {
    if focusing { focus = .detail }
    if let detail, detail.kind == wanted.kind,
      detail.reference == wanted.reference || detail.id == wanted.reference
    {
      self.detail?.isLinked = wanted.isLinked
      // A preview that is still waiting for the cursor to rest is wanted now.
      guard detail.phase == .loading(waited: .zero), focusing else { return [] }
      return [load(detail.request, in: .dataset)]
    }
    detail = wanted
    detail?.phase = .loading(waited: .zero)
    return drop(.files, .moreFiles, .list, .moreList) + [load(wanted.request, in: .dataset)]
  }

  /// Opens the rows of a resource; what has none says why instead.
  mutating func openTable(
    of resource: Resource, datasetID: String?, datasetTitle: String?, from origin: Pane
  ) -> [Effect] {
    let isOpen = table?.resource.id == resource.id
    if isOpen, focus == .table { return [] }
    let step = leave(.opening)
    focus = .table
    if isOpen {
      table?.origin = origin
      table?.step = step
      return []
    }
    let closed = closedTable
    let ended = putTableAway()
    if var closed, closed.resource.id == resource.id {
      closed.origin = origin
      closed.step = step
      let isUnknown = closed.profile.phase == .idle && closed.obstacle == nil && !closed.isLocal
      if isUnknown { closed.profile.phase = .loading(waited: .zero) }
      table = closed
      let request = Request.table(resourceID: resource.id)
      return ended
        + (isUnknown ? [load(request, in: .table)] : refresh(request, in: .table, closed.profile.kept))
    }
    var state = TableState(
      resource: resource, datasetID: datasetID, datasetTitle: datasetTitle,
      pageSize: TableQuery.maximumPageSize)
    state.origin = origin
    state.step = step
    if resource.browsability != .browsable {
      state.obstacle = resource.browsability
    } else if !settings.hasTables {
      state.profile.phase = .failed(.serviceMissing(.tabular))
    }
    table = state
    guard state.obstacle == nil, settings.hasTables else { return ended }
    return ended + loadTable()
  }

  /// Asks for what is known of the open table; its rows come by demand.
  mutating func loadTable() -> [Effect] {
    guard let table else { return [] }
    let fitting = layout.table.grid.height
    self.table?.pageSize = min(max(20, fitting), TableQuery.maximumPageSize)
    self.table?.profile.phase = .loading(waited: .zero)
    return [load(.table(resourceID: table.resource.id), in: .table)]
  }

  /// Opens the table of the first file that has rows, as soon as the files are known.
  mutating func wantTable() -> [Effect] {
    guard detail?.kind == .dataset else {
      notice = .noTable
      return []
    }
    detail?.wantsTable = true
    focus = .detail
    detail?.section = .files
    return openWantedTable()
  }

  mutating func openWantedTable() -> [Effect] {
    guard let detail, detail.wantsTable, let files = detail.files.value, !detail.files.isLoading else {
      return []
    }
    guard dialog == nil, entry == nil else {
      // Its user went on to something else; nothing opens under the fingers.
      self.detail?.wantsTable = false
      return []
    }
    if let file = files.resources.first(where: { $0.browsability == .browsable }) {
      self.detail?.wantsTable = false
      if let index = detail.visibleFiles.firstIndex(where: { $0.id == file.id }) {
        self.detail?.fileCursor.index = index
      }
      let focus = focus
      let effects = openTable(
        of: file, datasetID: detail.datasetID, datasetTitle: detail.title, from: .detail)
      if focus != .detail { self.focus = focus }
      return effects
    }
    if files.resources.count >= files.total, pending[.files] == nil {
      self.detail?.wantsTable = false
      notice = .noTable
    }
    return []
  }

  /// Opens the months of what is selected in the focused pane.
  mutating func openMetrics() -> [Effect] {
    let origin = focus
    var wanted: MetricsState
    switch focus {
    case .results:
      guard let item = results.selectedItem, let subject = MetricsQuery.Subject(item.kind, id: item.id) else {
        return []
      }
      wanted = MetricsState(subject, title: item.title, last: currentMonth)
      wanted.producerID = Self.producerID(results.selected?.producer)
    case .table:
      guard let table else { return [] }
      wanted = MetricsState(
        datasetID: table.datasetID, datasetTitle: table.datasetTitle ?? table.resource.title,
        resource: table.resource, last: currentMonth)
      wanted.choice = table.datasetID == nil ? .resource : .datasetAndResource
    case .detail, .metrics:
      guard let detail, detail.kind == .dataset || detail.id != nil else { return [] }
      let subject = detail.id.flatMap { MetricsQuery.Subject(detail.kind, id: $0) }
      guard detail.kind == .dataset || subject != nil else { return [] }
      wanted = MetricsState(subject, title: detail.title, last: currentMonth)
      wanted.reference = detail.kind == .dataset ? detail.reference : nil
      wanted.producerID = Self.producerID(detail.dataset.value?.producer ?? detail.summary?.producer)
      if detail.section == .files, detail.visibleFiles.indices.contains(detail.fileCursor.index) {
        wanted.resource = detail.visibleFiles[detail.fileCursor.index]
      }
    }
    wanted.origin = origin == .metrics ? metrics?.origin ?? .detail : origin
    wanted.step = origin == .metrics ? metrics?.step : leave(.opening)
    focus = .metrics
    if let metrics, metrics.subject == wanted.subject, metrics.resource?.id == wanted.resource?.id,
      metrics.subject != nil || metrics.resource != nil
    {
      self.metrics?.origin = wanted.origin
      self.metrics?.step = wanted.step
      return []
    }
    return replaceMetrics(with: wanted)
  }

  // MARK: Going back

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
