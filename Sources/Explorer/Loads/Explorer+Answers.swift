import Canvas
import DataGouv

extension Explorer {
  /// Takes an answer, unless a newer request of its slot was made meanwhile.
  mutating func take(_ result: Result<Answer, DataGouvError>, for ticket: Ticket) -> [Effect] {
    guard tickets[ticket.slot] == ticket.number, let request = pending.removeValue(forKey: ticket.slot)
    else { return [] }
    let refresh = refreshing.removeValue(forKey: ticket.slot)
    switch result {
    case .success(.stored(let answer, let date, let reason)):
      if let reason { record(reason, of: request) }
      return take(answer, of: request, in: ticket.slot, as: Kept(since: date, reason: reason), refresh)
    case .success(let answer): return take(answer, of: request, in: ticket.slot, as: nil, refresh)
    case .failure(let error):
      if let refresh {
        noteSetback(error, of: request, in: ticket.slot, since: refresh.since)
      } else {
        fail(request, in: ticket.slot, with: error)
      }
      return []
    }
  }

  /// Takes what came, or was kept, for a request.
  ///
  /// - Parameter refresh: what it replaces, if that is the same as it was kept: cursors then stay on their things.
  mutating func take(
    _ answer: Answer, of request: Request, in slot: Slot, as kept: Kept?, _ refresh: Refresh? = nil
  ) -> [Effect] {
    let effects = take(answer, of: request, in: slot, isAnew: refresh != nil)
    mark(request, in: slot, as: kept)
    if case .rows(let query) = request {
      let height = layout.table.grid.height
      table?.unconfirmedPages.remove(query.page)
      if kept == nil { table?.forgetKeptRows(visible: height) }
    }
    return effects
  }

  private mutating func take(
    _ answer: Answer, of request: Request, in slot: Slot, isAnew: Bool
  ) -> [Effect] {
    switch answer {
    case .search(let page) where slot == .facets: take(page.facets, for: request)
    case .choices(let choices): return take(choices, for: request, in: slot)
    case .stored: break
    case .search(let page): take(page.map(Item.dataset), for: request, in: slot, isAnew: isAnew)
    case .items(let page): take(page, for: request, in: slot, isAnew: isAnew)
    case .entity(let entity): take(entity)
    case .counts(let counts): results.counts.merge(counts) { _, new in new }
    case .text(let text): return [.copy(text)]
    case .dataset(let dataset): take(dataset)
    case .files(let page): return take(page, for: request, in: slot, isAnew: isAnew)
    case .resource(let owner): return take(owner)
    case .table(let profile, let info): take(profile, info)
    case .rows(let page): take(page, for: request, in: slot)
    case .groups(let groups): take(groups)
    case .imported(let status, let profile): take(status, profile)
    case .transferred(let status, let text): return take(status, text: text, in: slot)
    case .months(let series): take(series, in: slot)
    case .fileShares(let shares): metrics?.shares.take(shares)
    case .comparison(let items): metrics?.comparison?.items.take(items)
    case .leaders(let leaders): metrics?.leaders?.leaders.take(leaders)
    case .titles(let titles):
      metrics?.leaders?.titles.merge(titles) { _, new in new }
      metrics?.leaders?.naming = .idle
    case .sparks(let series): sparks.series.merge(series) { _, new in new }
    }
    return []
  }

  private mutating func take(_ page: Page<Item>, for request: Request, in slot: Slot, isAnew: Bool) {
    switch slot {
    case .results:
      if case .remembered(.bookmark, "") = request { takeBookmarks(page.items.compactMap(\.keepsake)) }
      let selected = results.keepsPlace ? results.selectedItem?.id : nil
      let cursor = results.keepsPlace ? results.cursor : ListCursor()
      results.listing.value = ItemListing(page, of: request, after: isAnew ? results.listing.value : nil)
      results.listing.phase = .loaded
      if !isAnew { results.more = .idle }
      results.cursor = cursor.following(selected, in: results.listing.value?.items.map(\.id) ?? [])
      results.keepsPlace = false
    case .moreResults:
      results.listing.value?.add(page, number: request.page)
      results.more = .idle
    default: takeList(page, for: request, in: slot, isAnew: isAnew)
    }
  }

  private mutating func take(_ entity: Entity) {
    detail?.entity.value = entity
    detail?.entity.phase = .loaded
  }

  private mutating func take(_ dataset: Dataset) {
    detail?.dataset.value = dataset
    detail?.dataset.phase = .loaded
    if metrics?.subject == nil, metrics?.reference == detail?.reference, metrics?.reference != nil {
      metrics?.subject = .dataset(dataset.id)
      metrics?.title = dataset.title
    }
    if table?.datasetID == dataset.id { table?.datasetTitle = dataset.title }
  }

  private mutating func take(
    _ page: Page<Resource>, for request: Request, in slot: Slot, isAnew: Bool
  ) -> [Effect] {
    guard case .files(_, let number, let matching) = request, let detail else { return [] }
    if slot == .moreFiles {
      self.detail?.files.value?.add(page, number: number)
    } else {
      let files = detail.visibleFiles
      let selected = files.indices.contains(detail.fileCursor.index) ? files[detail.fileCursor.index].id : nil
      self.detail?.files.value = DetailState.Files(
        page, matching: matching, after: isAnew ? detail.files.value : nil)
      self.detail?.files.phase = .loaded
      let new = self.detail?.visibleFiles.map(\.id) ?? []
      self.detail?.fileCursor = detail.fileCursor.following(selected, in: new)
    }
    if slot == .moreFiles || !isAnew { self.detail?.moreFiles = .idle }
    // What was typed while these were under way could not be asked for before.
    if slot == .files, self.detail?.filter.text != matching {
      let effects = narrowFiles(after: .zero)
      if !effects.isEmpty { return effects }
    }
    return openWantedTable()
  }

  private mutating func take(_ owner: ResourceOwner) -> [Effect] {
    guard table?.resource.id == owner.resource.id else { return [] }
    table?.resource = owner.resource
    table?.datasetID = owner.datasetID
    var effects: [Effect] = []
    if owner.resource.browsability != .browsable, table?.total == nil, table?.profile.value == nil {
      table?.obstacle = owner.resource.browsability
      table?.profile.phase = .idle
      table?.load = .idle
      effects = drop(.table, .rows, .rowsAhead, .rowsBefore)
    }
    guard let datasetID = owner.datasetID, detail == nil else { return effects }
    return effects + openDetail(reference: datasetID, summary: nil, focusing: false)
  }

  private mutating func take(_ profile: TableProfile, _ info: TableInfo?) {
    table?.profile.value = profile
    table?.profile.phase = .loaded
    table?.info = info
    // Without a profile the columns stood in another order: a cursor that was moved stays on its own.
    let own = table?.column == 0 ? nil : table?.currentColumn?.name
    table?.updateColumns()
    if let own, let place = table?.columns.firstIndex(where: { $0.profile.name == own }) {
      table?.column = place
    }
  }

  private mutating func take(_ page: TablePage, for request: Request, in slot: Slot) {
    guard case .rows(let query) = request, table != nil else { return }
    if slot == .rows { table?.load = .loaded }
    table?.take(page, asked: query)
  }

  private mutating func take(_ series: MonthlySeries, in slot: Slot) {
    if slot == .datasetMetrics {
      metrics?.dataset.value = series
      metrics?.dataset.phase = .loaded
    } else {
      metrics?.file.value = series
      metrics?.file.phase = .loaded
    }
  }
}
