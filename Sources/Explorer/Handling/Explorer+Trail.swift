import DataGouv

/// The way that links led: back and forward, with every position and filter restored.
extension Explorer {
  /// The most places that are kept.
  private static let longestTrail = 100

  /// What the places on the way here are called, the oldest first.
  package var way: [String] { detail?.isLinked == true ? trail.compactMap(\.title) : [] }

  private var here: Place {
    Place(results: results, detail: detail, focus: focus == .results ? .results : .detail)
  }

  /// Remembers where one is before something takes its place.
  mutating func leave() {
    trail.append(here)
    if trail.count > Self.longestTrail { trail.removeFirst() }
    ahead = []
  }

  /// Opens what a link leads to.
  mutating func follow(_ wanted: DetailState) -> [Effect] {
    if let detail, detail.kind == wanted.kind, detail.id == wanted.reference { return [] }
    leave()
    var wanted = wanted
    wanted.isLinked = true
    return openDetail(wanted, focusing: true)
  }

  mutating func goBack() -> [Effect] {
    guard let place = trail.popLast() else { return [] }
    ahead.append(here)
    return restore(place)
  }

  mutating func forward() -> [Effect] {
    guard let place = ahead.popLast() else {
      notice = .nothingAhead
      return []
    }
    trail.append(here)
    return restore(place)
  }

  /// Shows a place as it was; what was still on its way there is asked for again.
  private mutating func restore(_ place: Place) -> [Effect] {
    results = place.results
    results.completion = nil
    detail = place.detail
    focus = place.detail == nil && place.focus == .detail ? .results : place.focus
    entry = nil
    var effects = drop(
      .results, .moreResults, .dataset, .files, .moreFiles, .list, .moreList, .suggestions, .lookUp, .facets)
    if results.more.isLoading { results.more = .idle }
    if results.listing.isLoading {
      effects += search()
      results.keepsPlace = true
    }
    detail?.forgetLoads()
    if let detail, detail.phase.isLoading { effects.append(load(detail.request, in: .dataset)) }
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
