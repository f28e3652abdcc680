import Canvas
import DataGouv

extension Explorer {
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
}
