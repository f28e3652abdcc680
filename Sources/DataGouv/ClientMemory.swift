import Synchronization

/// What a client learns about its portal while it lives, shared by its copies.
final class ClientMemory: Sendable {
  /// Whether the portal has the v2 routes.
  enum Support { case unknown, present, missing }

  private struct State {
    var rateLimits: [DataGouvError.Service: RateLimit] = [:]
    var v2Search = Support.unknown
    var v2Datasets = Support.unknown
    var lastTotal: (query: DatasetQuery, total: Int)?
    var queryStyle = QueryStyle()
    var metricsStyle = QueryStyle()
    var keyIsRefused = false
  }

  private let state = Mutex(State())

  func rateLimit(for service: DataGouvError.Service) -> RateLimit? {
    state.withLock { $0.rateLimits[service] }
  }

  func note(_ limit: RateLimit?, for service: DataGouvError.Service) {
    guard let limit else { return }
    state.withLock { $0.rateLimits[service] = limit }
  }

  var v2Search: Support {
    get { state.withLock(\.v2Search) }
    set { state.withLock { $0.v2Search = newValue } }
  }

  var v2Datasets: Support {
    get { state.withLock(\.v2Datasets) }
    set { state.withLock { $0.v2Datasets = newValue } }
  }

  /// How the Tabular API has been seen to take queries.
  var queryStyle: QueryStyle {
    get { state.withLock(\.queryStyle) }
    set { state.withLock { $0.queryStyle = newValue } }
  }

  /// How the Metrics API has been seen to take queries.
  var metricsStyle: QueryStyle {
    get { state.withLock(\.metricsStyle) }
    set { state.withLock { $0.metricsStyle = newValue } }
  }

  var keyIsRefused: Bool {
    get { state.withLock(\.keyIsRefused) }
    set { state.withLock { $0.keyIsRefused = newValue } }
  }

  /// The total of the last search, if a query asks for another page of it.
  func lastTotal(of query: DatasetQuery) -> Int? {
    state.withLock { state in
      guard let last = state.lastTotal, last.query.text == query.text, last.query.sort == query.sort
      else { return nil }
      return last.total
    }
  }

  func note(total: Int, of query: DatasetQuery) { state.withLock { $0.lastTotal = (query, total) } }
}
