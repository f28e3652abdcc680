import Canvas
import DataGouv

/// The leaderboards and comparisons of the metrics pane.
extension Explorer {
  mutating func performInLeaders(_ action: Action) -> [Effect] {
    guard var leaders = metrics?.leaders else { return [] }
    let page = max(1, layout.metrics.leaders.height)
    let before = leaders.query
    switch action {
    case .down: leaders.cursor.index += 1
    case .up: leaders.cursor.index -= 1
    case .pageDown: leaders.cursor.index += page
    case .pageUp: leaders.cursor.index -= page
    case .halfPageDown: leaders.cursor.index += max(1, page / 2)
    case .halfPageUp: leaders.cursor.index -= max(1, page / 2)
    case .first: leaders.cursor.index = 0
    case .last: leaders.cursor.index = leaders.count - 1
    case .left: leaders.query.turn(by: -1)
    case .right: leaders.query.turn(by: 1)
    case .series:
      let measures = leaders.query.kind.measures
      let index = measures.firstIndex(of: leaders.query.measure) ?? -1
      leaders.query.measure = measures[(index + 1) % measures.count]
    case .previousYear:
      leaders.query.month = leaders.query.month?.advanced(by: -1) ?? currentMonth.advanced(by: -1)
    case .nextYear:
      // After the newest month that is over comes all of the time.
      let next = leaders.query.month?.advanced(by: 1)
      leaders.query.month = next.flatMap { $0 < currentMonth ? $0 : nil }
    case .open: return openLeader()
    default: return []
    }
    if leaders.query != before {
      leaders.leaders.phase = .idle
      leaders.leaders.value = leaders.query.kind == before.kind ? leaders.leaders.value : nil
      leaders.naming = .idle
      leaders.cursor = ListCursor()
      metrics?.leaders = leaders
      return drop(.leaders, .leaderTitles)
    }
    metrics?.leaders = leaders
    return []
  }

  /// Opens a leader as a result of a search is opened: its record, or the table of a file.
  private mutating func openLeader() -> [Effect] {
    guard let leaders = metrics?.leaders, let selected = leaders.selected else { return openLeaderMonths() }
    switch leaders.query.kind {
    case .datasets: return openLeader(selected.id, of: .dataset)
    case .organizations: return openLeader(selected.id, of: .organization)
    case .reuses: return openLeader(selected.id, of: .reuse)
    case .dataservices: return openLeader(selected.id, of: .dataservice)
    case .resources:
      let title = leaders.titles[selected.id].flatMap(\.self) ?? selected.id
      let unknown = Resource(id: selected.id, title: title, browsability: .browsable)
      return openTable(of: unknown, datasetID: nil, datasetTitle: nil, from: .metrics)
        + [load(.resource(selected.id), in: .opening)]
    }
  }

  private mutating func openLeader(_ id: String, of kind: Kind) -> [Effect] {
    var wanted = DetailState(reference: id)
    wanted.kind = kind
    let effects = follow(wanted)
    focus = .detail
    return effects
  }

  /// Opens the months of the selected leader, or of the part of a comparison.
  mutating func openLeaderMonths() -> [Effect] {
    guard let metrics else { return [] }
    switch metrics.face {
    case .leaders:
      guard let leaders = metrics.leaders else { return [] }
      let subject = leaders.selected.map { leaders.query.kind.subject($0.id) } ?? .site
      let title = leaders.selected.map { leaders.titles[$0.id].flatMap(\.self) ?? $0.id }
      return pushMetrics(MetricsState(subject, title: title ?? settings.portalName, last: currentMonth))
    case .comparison:
      guard let comparison = metrics.comparison else { return [] }
      let items = comparison.sorted(running: currentMonth)
      guard items.indices.contains(comparison.index) else { return [] }
      let item = items[comparison.index]
      var wanted = MetricsState(item.subject, title: item.title ?? item.subject.id, last: currentMonth)
      if case .producer(let id) = comparison.scope { wanted.producerID = id }
      return pushMetrics(wanted)
    case .chart, .figures: return []
    }
  }

  mutating func performInComparison(_ action: Action) -> [Effect] {
    guard var comparison = metrics?.comparison else { return [] }
    let columns = layout.metrics.comparisonColumns
    let count = comparison.items.value?.count ?? 0
    switch action {
    case .left: comparison.index -= 1
    case .right: comparison.index += 1
    case .up where comparison.index >= columns: comparison.index -= columns
    case .down where comparison.index + columns < count: comparison.index += columns
    case .first: comparison.index = 0
    case .last: comparison.index = count - 1
    case .axis: comparison.hasCommonScale.toggle()
    case .comparisonOrder:
      comparison.order = comparison.order == .total ? .growth : .total
      comparison.index = 0
    case .series:
      if case .files = comparison.scope { break }
      comparison.measure = comparison.measure == .downloads ? .visits : .downloads
    case .open: return openLeaderMonths()
    default: return []
    }
    metrics?.comparison = comparison
    return []
  }

  /// Keeps the cursors of the lists inside them and on screen.
  mutating func settleMetricsLists() {
    let areas = layout.metrics
    if let count = metrics?.leaders?.count {
      metrics?.leaders?.cursor.settle(count: count, visible: areas.leaders.height)
    }
    if let comparison = metrics?.comparison {
      let last = max(0, (comparison.items.value?.count ?? 0) - 1)
      metrics?.comparison?.index = min(max(0, comparison.index), last)
    }
  }

  /// Selects a line or part that the mouse points at.
  mutating func selectMetricsItem(_ index: Int) {
    switch metrics?.face {
    case .leaders: metrics?.leaders?.cursor.index = index
    case .comparison: metrics?.comparison?.index = index
    case .chart, .figures, nil: break
    }
  }

  /// The wheel over the metrics.
  mutating func scrollMetrics(by lines: Int) {
    switch metrics?.face {
    case .leaders:
      let (count, visible) = (metrics?.leaders?.count ?? 0, layout.metrics.leaders.height)
      metrics?.leaders?.cursor.scroll(by: lines, count: count, visible: visible)
    case .comparison: _ = performInComparison(lines > 0 ? .down : .up)
    case .figures: _ = metrics?.moveCursor(by: -lines.signum(), currentMonth: currentMonth)
    case .chart, nil: _ = metrics?.moveCursor(by: lines.signum(), currentMonth: currentMonth)
    }
  }
}

extension LeadersQuery {
  /// Ranks the next kind, by what it can be ranked by.
  mutating func turn(by step: Int) {
    let kinds = Kind.allCases
    let index = kinds.firstIndex(of: kind) ?? 0
    kind = kinds[(index + step + kinds.count) % kinds.count]
    if !kind.measures.contains(measure) { measure = kind.measures.first ?? .visits }
  }
}

extension MetricsQuery.Subject {
  /// What is counted of a thing of a kind; `nil` for kinds that are not counted.
  init?(_ kind: Kind, id: String) {
    switch kind {
    case .dataset: self = .dataset(id)
    case .organization: self = .organization(id)
    case .reuse: self = .reuse(id)
    case .dataservice: self = .dataservice(id)
    default: return nil
    }
  }

  /// The id of what is counted; empty for the whole portal.
  package var id: String {
    switch self {
    case .dataset(let id), .resource(let id), .organization(let id), .reuse(let id), .dataservice(let id): id
    case .site: ""
    }
  }
}
