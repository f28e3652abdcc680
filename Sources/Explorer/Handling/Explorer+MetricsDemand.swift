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
