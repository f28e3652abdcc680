import DataGouv

/// Where one was: every pane with its place. Going back leads to the very same.
struct Place: Hashable, Sendable {
  /// What led away from it.
  enum Departure: Hashable, Sendable {
    /// A link or another search took the place of what was shown.
    case link
    /// A table or a chart was opened above it, and is closed on the way back.
    case opening
  }

  var results: ResultsState
  var detail: DetailState?
  var table: TableState?
  var metrics: MetricsState?
  var focus: Pane
  var departure: Departure
  /// The number of the departure: what was opened by it knows where it came from.
  var step: Int

  /// What it is called on the way to the present place.
  var title: String? {
    switch focus {
    case .results: nil
    case .detail: detail?.title
    case .table: table?.resource.title
    case .metrics: metrics?.title
    }
  }
}
