import Canvas
import DataGouv

extension Explorer {
  /// Asks for the months of what is open: a page of the server at first, then, when there is more, all of them, for
  /// totals are those of the whole time.
  mutating func demandMonths() -> [Effect] {
    guard let metrics, settings.hasMetrics else { return [] }
    var effects: [Effect] = []
    if let subject = metrics.subject, metrics.dataset.wantsMore(than: metrics.askedMonths) {
      let asked = Self.more(than: metrics.askedMonths)
      self.metrics?.dataset.phase = .loading(waited: .zero)
      effects.append(load(.months(MetricsQuery(subject, months: asked)), in: .datasetMetrics))
      self.metrics?.askedMonths = asked
    }
    if let id = metrics.resource?.id, metrics.file.wantsMore(than: metrics.askedFileMonths) {
      let asked = Self.more(than: metrics.askedFileMonths)
      self.metrics?.file.phase = .loading(waited: .zero)
      effects.append(load(.months(MetricsQuery(.resource(id), months: asked)), in: .fileMetrics))
      self.metrics?.askedFileMonths = asked
    }
    return effects
  }

  /// One page of the server, as the client asks for one row more than months; then three; then whatever there is.
  private static func more(than asked: Int) -> Int { asked == 0 ? 49 : asked == 49 ? 149 : 1_000 }
}

extension Loadable<MonthlySeries> {
  /// Whether there may be more months than were asked for.
  fileprivate func wantsMore(than asked: Int) -> Bool {
    guard asked > 0 else { return !phase.isFailed && !isLoading }
    return phase == .loaded && asked < 1_000 && (value?.figures.count ?? 0) >= asked
  }
}

extension Explorer {
  /// Asks for what the metrics pane shows beside the months: shares, a comparison, leaders and their titles.
  mutating func demandMetricsLists() -> [Effect] {
    guard let metrics, settings.hasMetrics else { return [] }
    switch metrics.face {
    case .chart, .figures: return demandShares(metrics)
    case .comparison:
      guard let comparison = metrics.comparison, comparison.items.phase == .idle else { return [] }
      self.metrics?.comparison?.items.phase = .loading(waited: .zero)
      let request = Request.comparison(comparison.scope, measure: comparison.measure, through: currentMonth)
      return [load(request, in: .comparison)]
    case .leaders: return demandLeaders()
    }
  }

  /// Once the months are there, and where there is room for them.
  private mutating func demandShares(_ metrics: MetricsState) -> [Effect] {
    guard let id = metrics.datasetID, !metrics.dataset.isLoading,
      metrics.dataset.value?.figures.isEmpty == false,
      metrics.shares.phase == .idle, !layout.metrics.panel.isEmpty
    else { return [] }
    self.metrics?.shares.phase = .loading(waited: .zero)
    return [load(.fileShares(datasetID: id), in: .fileShares)]
  }

  private mutating func demandLeaders() -> [Effect] {
    guard let leaders = metrics?.leaders else { return [] }
    if leaders.leaders.phase == .idle {
      metrics?.leaders?.leaders.phase = .loading(waited: .zero)
      return [load(.leaders(leaders.query), in: .leaders)]
    }
    guard leaders.leaders.phase == .loaded, leaders.naming == .idle, let list = leaders.leaders.value else {
      return []
    }
    // The lines on screen come first, a few titles at a time.
    let visible = max(10, layout.metrics.leaders.height)
    let unnamed = list.prefix(leaders.cursor.top + visible).filter { leaders.titles[$0.id] == nil }.prefix(10)
    guard !unnamed.isEmpty else { return [] }
    metrics?.leaders?.naming = .loading(waited: .zero)
    return [load(.titles(leaders.query.kind, ids: unnamed.map(\.id)), in: .leaderTitles)]
  }
}
