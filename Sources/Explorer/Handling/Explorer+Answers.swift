import DataGouv

extension Explorer {
  /// Takes an answer, unless a newer request of its slot was made meanwhile.
  mutating func take(_ result: Result<Answer, DataGouvError>, for ticket: Ticket) -> [Effect] {
    guard tickets[ticket.slot] == ticket.number, let request = pending.removeValue(forKey: ticket.slot)
    else { return [] }
    switch result {
    case .success(.stored(let answer, let date)):
      stored[ticket.slot] = date
      return take(.success(answer), of: request, for: ticket)
    case .success:
      stored[ticket.slot] = nil
      if ticket.slot == .results { stored[.moreResults] = nil }
      if ticket.slot == .files { stored[.moreFiles] = nil }
    case .failure: break
    }
    return take(result, of: request, for: ticket)
  }

  private mutating func take(
    _ result: Result<Answer, DataGouvError>, of request: Request, for ticket: Ticket
  ) -> [Effect] {
    switch result {
    case .success(.search(let page)) where ticket.slot == .facets: take(page.facets, for: request)
    case .success(.choices(let choices)): return take(choices, for: request, in: ticket.slot)
    case .failure(let error):
      fail(request, in: ticket.slot, with: error)
      return []
    case .success(.stored): break
    case .success(.search(let page)): take(page.map(Item.dataset), for: request, in: ticket.slot)
    case .success(.items(let page)): take(page, for: request, in: ticket.slot)
    case .success(.entity(let entity)): take(entity)
    case .success(.counts(let counts)): results.counts = counts
    case .success(.text(let text)): return [.copy(text)]
    case .success(.dataset(let dataset)): take(dataset)
    case .success(.files(let page)): return take(page, for: request, in: ticket.slot)
    case .success(.resource(let owner)): return take(owner)
    case .success(.table(let profile, let info)): take(profile, info)
    case .success(.rows(let page)): take(page, for: request, in: ticket.slot)
    case .success(.groups(let groups)): take(groups)
    case .success(.imported(let status, let profile)): take(status, profile)
    case .success(.transferred(let status, let text)): return take(status, text: text, in: ticket.slot)
    case .success(.months(let series)): take(series, in: ticket.slot)
    case .success(.fileShares(let shares)): metrics?.shares.take(shares)
    case .success(.comparison(let items)): metrics?.comparison?.items.take(items)
    case .success(.leaders(let leaders)): metrics?.leaders?.leaders.take(leaders)
    case .success(.titles(let titles)):
      metrics?.leaders?.titles.merge(titles) { _, new in new }
      metrics?.leaders?.naming = .idle
    case .success(.sparks(let series)): sparks.series.merge(series) { _, new in new }
    }
    return []
  }

  private mutating func take(_ page: Page<Item>, for request: Request, in slot: Slot) {
    switch slot {
    case .results:
      let kept = results.keepsPlace ? results.selectedItem?.id : nil
      results.listing.value = ItemListing(page, of: request)
      results.listing.phase = .loaded
      results.more = .idle
      results.cursor = ListCursor()
      if let index = page.items.firstIndex(where: { $0.id == kept }) { results.cursor.index = index }
      results.keepsPlace = false
    case .moreResults:
      results.listing.value?.add(page, number: request.page)
      results.more = .idle
    default: takeList(page, for: request, in: slot)
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

  private mutating func take(_ page: Page<Resource>, for request: Request, in slot: Slot) -> [Effect] {
    guard case .files(_, let number, let matching) = request, detail != nil else { return [] }
    if slot == .moreFiles, var files = detail?.files.value {
      let known = Set(files.resources.map(\.id))
      let new = page.items.filter { !known.contains($0.id) }
      files.resources += new
      files.pages = number
      files.total =
        new.isEmpty && page.skipped.isEmpty ? files.resources.count : max(page.total, files.resources.count)
      detail?.files.value = files
      detail?.moreFiles = .idle
    } else {
      detail?.files.value = DetailState.Files(
        matching: matching, resources: page.items, total: max(page.total, page.items.count), pages: 1)
      detail?.files.phase = .loaded
      detail?.moreFiles = .idle
    }
    // What was typed while these were under way could not be asked for before.
    if slot == .files, detail?.filter.text != matching {
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
