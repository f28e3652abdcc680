package import DataGouv

/// Which leaderboard is asked for.
package struct LeadersQuery: Hashable, Sendable {
  /// What is ranked.
  package enum Kind: Hashable, Sendable, CaseIterable {
    case datasets, resources, organizations, reuses, dataservices

    /// What it can be ranked by, the usual first.
    package var measures: [MetricsState.Measure] {
      switch self {
      case .datasets, .organizations: [.visits, .downloads]
      case .resources: [.downloads]
      case .reuses, .dataservices: [.visits]
      }
    }

    /// The months of one of them.
    package func subject(_ id: String) -> MetricsQuery.Subject {
      switch self {
      case .datasets: .dataset(id)
      case .resources: .resource(id)
      case .organizations: .organization(id)
      case .reuses: .reuse(id)
      case .dataservices: .dataservice(id)
      }
    }
  }

  package var kind: Kind
  package var measure: MetricsState.Measure
  /// The month; `nil` for all of them.
  package var month: Month?

  /// How many are listed.
  package static let count = 50

  /// Makes a query.
  package init(_ kind: Kind = .datasets, by measure: MetricsState.Measure = .visits, in month: Month? = nil) {
    self.kind = kind
    self.measure = measure
    self.month = month
  }
}
