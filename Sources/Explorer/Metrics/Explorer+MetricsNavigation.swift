import DataGouv

extension Explorer {
  /// Ends whatever the metrics pane loads.
  mutating func dropMetrics() -> [Effect] {
    drop(.datasetMetrics, .fileMetrics, .fileShares, .comparison, .leaders, .leaderTitles)
  }

  /// The id of a producer that is an organization: only these are counted.
  static func producerID(_ producer: Producer?) -> String? {
    producer.flatMap { $0.kind == .organization ? $0.id : nil }
  }

  /// Shows the months of something else, in the look that was chosen.
  mutating func replaceMetrics(with wanted: MetricsState) -> [Effect] {
    var wanted = wanted
    if let metrics {
      wanted.wantedMonths = metrics.wantedMonths
      wanted.look = metrics.look
      if metrics.face == .figures, wanted.face == .chart { wanted.face = .figures }
    }
    metrics = wanted
    return dropMetrics()
  }

  /// The same, with a way back to what is shown now.
  mutating func pushMetrics(_ wanted: MetricsState) -> [Effect] {
    var wanted = wanted
    if let metrics {
      wanted.before = Array((metrics.before + [metrics.resting]).suffix(20))
      wanted.origin = metrics.origin
      wanted.step = metrics.step
    }
    return replaceMetrics(with: wanted)
  }

  /// One level back: from a table or comparison to the chart, to what was shown before, or out of the pane.
  mutating func backInMetrics() -> [Effect] {
    guard var metrics else { return [] }
    let hasChart = metrics.subject != nil || metrics.resource != nil
    if metrics.face == .figures || (metrics.face == .comparison && hasChart) {
      self.metrics?.face = .chart
      return []
    }
    if let before = metrics.before.popLast() {
      var restored = before
      restored.before = metrics.before
      self.metrics = restored
      return dropMetrics()
    }
    return leaveMetrics()
  }

  /// Opens the leaderboards, above what the pane shows.
  mutating func openLeaders() -> [Effect] {
    if focus == .metrics, metrics?.face == .leaders { return [] }
    var wanted = MetricsState(nil, title: "", last: currentMonth)
    wanted.leaders = LeadersState()
    wanted.face = .leaders
    let origin = focus
    guard metrics == nil else {
      focus = .metrics
      return pushMetrics(wanted)
    }
    wanted.origin = origin
    wanted.step = leave(.opening)
    focus = .metrics
    return replaceMetrics(with: wanted)
  }

  /// Marks the selected dataset, to be compared with others, or takes its mark away.
  mutating func mark() {
    let (id, title): (String?, String?) =
      focus == .results ? (results.selected?.id, results.selected?.title) : (detail?.datasetID, detail?.title)
    guard let id, let title else { return }
    if let index = marked.firstIndex(where: { $0.id == id }) {
      marked.remove(at: index)
    } else if marked.count < ComparisonState.limit {
      marked.append(MarkedDataset(id: id, title: title))
    }
    notice = .marked(marked.count)
  }

  /// Compares: the marked datasets from the results, what belongs to the open one elsewhere; again, the next there is.
  mutating func compare() -> [Effect] {
    var effects: [Effect] = []
    if focus != .metrics {
      let wantsMarked = focus == .results && !marked.isEmpty
      effects = openMetrics()
      guard metrics != nil, focus == .metrics else { return effects }
      if wantsMarked { return effects + compare(.marked(marked)) }
    }
    guard let metrics else { return effects }
    let scopes = self.scopes(of: metrics)
    let shown = metrics.face == .comparison ? metrics.comparison?.scope : nil
    let index = shown.flatMap(scopes.firstIndex) ?? -1
    guard !scopes.isEmpty else {
      notice = .nothingToCompare
      return effects
    }
    return effects + compare(scopes[(index + 1) % scopes.count])
  }

  private mutating func compare(_ scope: ComparisonState.Scope) -> [Effect] {
    metrics?.face = .comparison
    guard metrics?.comparison?.scope != scope else { return [] }
    metrics?.comparison = ComparisonState(scope)
    return drop(.comparison)
  }

  private func scopes(of metrics: MetricsState) -> [ComparisonState.Scope] {
    var scopes: [ComparisonState.Scope] = []
    if let id = metrics.datasetID { scopes.append(.files(datasetID: id)) }
    if case .organization(let id) = metrics.subject { scopes.append(.producer(id: id)) }
    if let id = metrics.producerID { scopes.append(.producer(id: id)) }
    if !marked.isEmpty { scopes.append(.marked(marked)) }
    return scopes
  }
}

extension MetricsState {
  /// The same with nothing under way: what was, is asked for again when it is shown again.
  var resting: MetricsState {
    var copy = self
    copy.before = []
    if copy.dataset.isLoading {
      copy.dataset.phase = .idle
      copy.askedMonths = 0
    }
    if copy.file.isLoading {
      copy.file.phase = .idle
      copy.askedFileMonths = 0
    }
    if copy.shares.isLoading { copy.shares.phase = .idle }
    if copy.comparison?.items.isLoading == true { copy.comparison?.items.phase = .idle }
    if copy.leaders?.leaders.isLoading == true { copy.leaders?.leaders.phase = .idle }
    if copy.leaders?.naming.isLoading == true { copy.leaders?.naming = .idle }
    return copy
  }
}
