import DataGouv

/// Places as they were: what they lack is asked for again.
extension Explorer {
  /// Shows a place as it was; what was still on its way there, or kept from before, is asked for again.
  mutating func restore(_ place: Place) -> [Effect] {
    var effects = drop(
      .results, .moreResults, .dataset, .files, .moreFiles, .list, .moreList, .suggestions, .lookUp, .facets)
    results = place.results
    results.completion = nil
    detail = place.detail
    entry = nil
    effects += restoreTable(place.table) + dropMetrics()
    metrics = place.metrics
    focus = openPanes.contains(place.focus) ? place.focus : .results
    if results.more.isLoading { results.more = .idle }
    if results.listing.isLoading {
      effects += search()
      results.keepsPlace = true
    }
    detail?.forgetLoads()
    if let detail, detail.phase.isLoading { effects.append(load(detail.request, in: .dataset)) }
    return effects + refreshKept()
  }

  /// Shows a table as it was, or none, in the place of the present one.
  mutating func restoreTable(_ wanted: TableState?) -> [Effect] {
    let isSame = table != nil && table?.resource.id == wanted?.resource.id
    // A file that is read here goes on by itself.
    if isSame, table?.isLocal == true { return [] }
    var effects = putTableAway()
    guard var wanted else { return effects }
    if wanted.importing != nil, wanted.importing?.ending == nil { wanted.importing?.ending = .cancelled }
    let isUnknown = wanted.profile.phase == .idle && wanted.profile.value == nil && wanted.obstacle == nil
    if isUnknown, settings.hasTables, !wanted.isLocal { wanted.profile.phase = .loading(waited: .zero) }
    table = wanted
    let id = wanted.resource.id
    if wanted.profile.isLoading { effects.append(load(.table(resourceID: id), in: .table)) }
    if !wanted.isLocal {
      effects += refresh(.table(resourceID: id), in: .table, wanted.profile.kept)
      if wanted.datasetID == nil { effects.append(load(.resource(id), in: .opening)) }
    }
    return effects
  }

  /// Asks again for what was kept before it came to be fresh.
  private mutating func refreshKept() -> [Effect] {
    var effects: [Effect] = []
    if let kept = results.listing.kept, pending[.results] == nil {
      effects += refresh(results.request, in: .results, kept)
      results.keepsPlace = true
    }
    return effects + refreshKeptDetail() + refreshKeptMonths()
  }

  private mutating func refreshKeptDetail() -> [Effect] {
    guard let detail else { return [] }
    var effects = refresh(detail.request, in: .dataset, detail.dataset.kept ?? detail.entity.kept)
    if let id = detail.datasetID, let matching = detail.files.value?.matching {
      effects += refresh(.files(datasetID: id, page: 1, matching: matching), in: .files, detail.files.kept)
    }
    if let list = detail.list { effects += refresh(.items(list.query), in: .list, list.listing.kept) }
    return effects
  }

  private mutating func refreshKeptMonths() -> [Effect] {
    guard let metrics else { return [] }
    var effects: [Effect] = []
    if let subject = metrics.subject, metrics.askedMonths > 0 {
      let request = Request.months(MetricsQuery(subject, months: metrics.askedMonths))
      effects += refresh(request, in: .datasetMetrics, metrics.dataset.kept)
    }
    if let id = metrics.resource?.id, metrics.askedFileMonths > 0 {
      let request = Request.months(MetricsQuery(.resource(id), months: metrics.askedFileMonths))
      effects += refresh(request, in: .fileMetrics, metrics.file.kept)
    }
    if let leaders = metrics.leaders, metrics.face == .leaders {
      effects += refresh(.leaders(leaders.query), in: .leaders, leaders.leaders.kept)
    }
    return effects
  }
}

extension DetailState {
  /// Lets what was on its way be asked for again once it is needed.
  mutating func forgetLoads() {
    wantsTable = false
    if files.isLoading { files.phase = files.value == nil ? .idle : .loaded }
    if moreFiles.isLoading { moreFiles = .idle }
    for section in lists.keys.map(\.self) {
      if lists[section]?.listing.isLoading == true { lists[section]?.listing.phase = .idle }
      if lists[section]?.more.isLoading == true { lists[section]?.more = .idle }
    }
  }
}

extension TableState {
  /// How far from the cursor the rows of a table are kept that is not shown.
  private static let nearby = 60

  /// The same with nothing under way: what was, is asked for again when it is shown again.
  var resting: TableState {
    var copy = self
    if copy.load.isLoading { copy.load = .idle }
    if copy.profile.isLoading { copy.profile.phase = .idle }
    if copy.groups?.groups.isLoading == true { copy.groups?.asked = nil }
    copy.unconfirmedPages = Set(keptPages.keys)
    return copy
  }

  /// The same with the rows near the cursor alone.
  var trimmed: TableState {
    var copy = self
    copy.rows = rows.filter { abs($0.key - row) <= Self.nearby }
    return copy
  }

  /// Lets all rows and groups go; they are asked for again when they are shown.
  mutating func forgetRows() {
    rows = [:]
    keptPages = [:]
    unconfirmedPages = []
    drilled?.groups.groups.value = nil
    drilled?.groups.asked = nil
    groups?.groups.value = nil
    groups?.asked = nil
  }
}
