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
}

extension DetailState {
  /// Whether it is of the same thing.
  func isSame(as other: DetailState) -> Bool {
    kind == other.kind && (reference == other.reference || id == other.reference || reference == other.id)
  }
}
