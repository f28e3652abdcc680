import Canvas
import DataGouv

extension Explorer {
  /// Asks for what the screen needs and does not have: this is the only place that prefetches.
  ///
  /// What failed or was cancelled is not asked for again until its user reloads it.
  mutating func demand() -> [Effect] {
    followSelection() + demandMoreResults() + demandFiles() + demandList() + demandRows() + demandGroups()
      + demandMonths() + demandMetricsLists() + demandSparks()
  }

  /// Beside the results the detail shows what is selected, once the cursor rests.
  private mutating func followSelection() -> [Effect] {
    if let effects = followKeepsake() { return effects }
    guard focus == .results, layout.kind == .wide, !isZoomed, !results.listing.isLoading,
      var wanted = results.selectedItem.flatMap(DetailState.init(of:)),
      detail?.reference != wanted.reference, detail?.id != wanted.reference
    else { return [] }
    if let section = detail?.section, wanted.sections.contains(section) { wanted.section = section }
    wanted.phase = .loading(waited: .zero)
    detail = wanted
    return drop(.files, .moreFiles, .list, .moreList)
      + [load(wanted.request, in: .dataset, after: .milliseconds(200))]
  }

  /// What is asked, or which file it is, is all there is to show of something remembered that is no thing of the
  /// catalogue; `nil` for anything else.
  private mutating func followKeepsake() -> [Effect]? {
    guard focus == .results, layout.kind == .wide, !isZoomed, !results.listing.isLoading,
      let item = results.selectedItem, item.keepsake != nil, DetailState(of: item) == nil
    else { return nil }
    guard detail?.item != item else { return [] }
    detail = DetailState(item)
    detail?.phase = .loaded
    return drop(.dataset, .files, .moreFiles, .list, .moreList)
  }

  private mutating func demandMoreResults() -> [Effect] {
    guard let listing = results.listing.value, !results.listing.isLoading, case .idle = results.more,
      let next = listing.nextRequest
    else { return [] }
    let margin = max(10, layout.results.count)
    guard results.cursor.index + margin >= listing.items.count else { return [] }
    results.more = .loading(waited: .zero)
    return [load(next, in: .moreResults)]
  }

  private mutating func demandFiles() -> [Effect] {
    // A preview shows its files once the cursor rests on it, not those of every dataset on the way.
    let isResting = detail?.dataset.isLoading == false
    guard let detail, focus == .detail || (detail.section == .files && isResting) || detail.wantsTable,
      let datasetID = detail.datasetID
    else { return [] }
    if case .idle = detail.files.phase {
      self.detail?.files.phase = .loading(waited: .zero)
      return [load(.files(datasetID: datasetID, page: 1, matching: ""), in: .files)]
    }
    guard let files = detail.files.value, !detail.files.isLoading, case .idle = detail.moreFiles,
      files.resources.count < files.total
    else { return [] }
    let margin = max(10, layout.detail(isFiltering: isFilteringFiles).files.height)
    guard detail.wantsTable || detail.fileCursor.index + margin >= detail.visibleFiles.count else {
      return []
    }
    self.detail?.moreFiles = .loading(waited: .zero)
    return [
      load(.files(datasetID: datasetID, page: files.pages + 1, matching: files.matching), in: .moreFiles)
    ]
  }

  private mutating func demandRows() -> [Effect] {
    if table?.groups != nil, table?.load.isLoading == true, pending[.rows] == nil { table?.load = .idle }
    guard let table, table.obstacle == nil, table.groups == nil,
      table.isLocal ? table.profile.value != nil : settings.hasTables
    else { return [] }
    let height = layout.table.grid.height
    if let page = table.missingPage(count: height) {
      let request = Request.rows(table.query(page: page))
      guard pending[.rows] != request, pending[.rowsAhead] != request, pending[.rowsBefore] != request,
        !(table.load.isFailed && table.failedPage == page)
      else { return [] }
      self.table?.load = .loading(waited: .zero)
      self.table?.failedPage = page
      return [load(request, in: .rows)]
    }
    let unconfirmed = table.unconfirmedPage(count: height)
    var effects: [Effect] = []
    if unconfirmed != nil, case .rows(let query)? = pending[.rows],
      !table.visiblePages(count: height).contains(query.page)
    {
      // What was on its way is not on screen any more.
      effects = drop(.rows)
    }
    guard pending[.rows] == nil else { return [] }
    if table.load.isLoading { self.table?.load = .loaded }
    if let unconfirmed {
      return effects
        + refresh(.rows(table.query(page: unconfirmed)), in: .rows, table.keptPages[unconfirmed])
    }
    for (slot, isAhead) in [(Slot.rowsAhead, true), (.rowsBefore, false)] {
      guard pending[slot] == nil, let page = table.missingNeighbour(count: height, isAhead: isAhead) else {
        continue
      }
      effects.append(load(.rows(table.query(page: page)), in: slot))
    }
    return effects
  }
}
