import DataGouv

/// The way here: back and forward, with every position and filter restored.
extension Explorer {
  /// The most places that are kept, either way.
  static let longestTrail = 100
  /// The most places either way whose tables keep their rows; those of others are asked for again.
  static let placesWithRows = 8

  /// What the places on the way here are called, the oldest first.
  package var way: [String] {
    guard detail?.isLinked == true else { return [] }
    return trail.filter { $0.departure == .link }.compactMap(\.title).filter { !$0.isEmpty }
  }

  private func here(_ departure: Place.Departure, step: Int) -> Place {
    var metrics = metrics?.resting
    metrics?.before = self.metrics?.before ?? []
    return Place(
      results: results, detail: detail, table: table?.resting.trimmed, metrics: metrics, focus: focus,
      departure: departure, step: step)
  }

  /// Remembers where one is before something takes its place, or is opened above it; the number of that step.
  @discardableResult
  mutating func leave(_ departure: Place.Departure = .link) -> Int {
    steps += 1
    Self.add(here(departure, step: steps), to: &trail)
    ahead = []
    return steps
  }

  private static func add(_ place: Place, to places: inout [Place]) {
    places.append(place)
    if places.count > longestTrail { places.removeFirst() }
    let old = places.count - 1 - placesWithRows
    if places.indices.contains(old) { places[old].table?.forgetRows() }
  }

  /// Opens what a link leads to.
  mutating func follow(_ wanted: DetailState) -> [Effect] {
    if focus == .detail, let detail, detail.isSame(as: wanted) { return [] }
    leave()
    var wanted = wanted
    wanted.isLinked = true
    return openDetail(wanted, focusing: true)
  }

  /// To where the last link or search led away from.
  mutating func goBack() -> [Effect] {
    guard let index = trail.lastIndex(where: { $0.departure == .link }) else { return [] }
    return goBack(to: index)
  }

  private mutating func goBack(to index: Int) -> [Effect] {
    let place = trail[index]
    trail.removeSubrange(index...)
    Self.add(here(place.departure, step: place.step), to: &ahead)
    return restore(place)
  }

  mutating func forward() -> [Effect] {
    guard let place = ahead.popLast() else {
      notice = .nothingAhead
      return []
    }
    Self.add(here(place.departure, step: place.step), to: &trail)
    return restore(place)
  }

  /// Closes the table and leads back to where it was opened.
  mutating func leaveTable() -> [Effect] {
    guard let index = index(ofStep: table?.step) else {
      focus = table?.origin ?? .detail
      return putTableAway()
    }
    guard isStill(at: trail[index]) else { return goBack(to: index) }
    let place = trail.remove(at: index)
    Self.add(here(place.departure, step: place.step), to: &ahead)
    focus = place.focus
    return restoreTable(place.table)
  }

  /// The same of the metrics.
  mutating func leaveMetrics() -> [Effect] {
    guard let index = index(ofStep: metrics?.step) else {
      let origin = metrics?.origin ?? .detail
      metrics = nil
      // The pane that it was opened from may be closed by now.
      focus = openPanes.contains(origin) ? origin : detail == nil ? .results : .detail
      return dropMetrics()
    }
    guard isStill(at: trail[index]) else { return goBack(to: index) }
    let place = trail.remove(at: index)
    Self.add(here(place.departure, step: place.step), to: &ahead)
    var effects = dropMetrics()
    metrics = place.metrics
    // A table that it was opened from and that gave way to another comes back; one that was closed does not.
    if place.focus == .table, table != nil, table?.resource.id != place.table?.resource.id {
      effects += restoreTable(place.table)
    }
    focus = openPanes.contains(place.focus) ? place.focus : detail == nil ? .results : .detail
    return effects
  }

  /// Takes along the place that the metrics lead back to: the next dataset's are reached inside of them.
  mutating func moveOrigin() {
    guard let index = index(ofStep: metrics?.step) else { return }
    trail[index].results = results
    trail[index].detail = detail
  }

  private func index(ofStep step: Int?) -> Int? {
    step.flatMap { step in trail.lastIndex { $0.step == step } }
  }

  /// Whether the list and the dataset are those of a place, wherever one is in them by now.
  private func isStill(at place: Place) -> Bool {
    guard results.request == place.results.request else { return false }
    guard let detail, let wanted = place.detail else { return place.detail == nil }
    return detail.isSame(as: wanted)
  }

  // MARK: Restoring

  /// Shows a place as it was; what was still on its way there, or kept from before, is asked for again.
  private mutating func restore(_ place: Place) -> [Effect] {
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
  private mutating func restoreTable(_ wanted: TableState?) -> [Effect] {
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
    guard let detail else { return effects }
    effects += refresh(detail.request, in: .dataset, detail.dataset.kept ?? detail.entity.kept)
    if let id = detail.datasetID, let matching = detail.files.value?.matching {
      effects += refresh(.files(datasetID: id, page: 1, matching: matching), in: .files, detail.files.kept)
    }
    if let list = detail.list { effects += refresh(.items(list.query), in: .list, list.listing.kept) }
    return effects
  }
}

extension DetailState {
  /// Whether it is of the same thing.
  func isSame(as other: DetailState) -> Bool {
    kind == other.kind && (reference == other.reference || id == other.reference || reference == other.id)
  }

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
