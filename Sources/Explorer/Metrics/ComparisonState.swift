package import DataGouv

/// Several things side by side, each with its months.
package struct ComparisonState: Hashable, Sendable {
  /// What is compared.
  package enum Scope: Hashable, Sendable {
    /// The files of a dataset, by its id.
    case files(datasetID: String)
    /// The datasets of a producer, by its id.
    case producer(id: String)
    /// The datasets that were marked.
    case marked([MarkedDataset])
  }

  /// One of them.
  package struct Item: Hashable, Sendable {
    package var subject: MetricsQuery.Subject
    /// Its title; `nil` when the portal no longer has it.
    package var title: String?
    package var series: MonthlySeries

    /// Makes an item.
    package init(_ subject: MetricsQuery.Subject, title: String?, series: MonthlySeries) {
      self.subject = subject
      self.title = title
      self.series = series
    }
  }

  /// What comes first.
  package enum Order: Hashable, Sendable, CaseIterable {
    /// The largest sum of the months shown.
    case total
    /// The largest growth of the last twelve months over the twelve before.
    case growth
  }

  /// How many are compared at most.
  package static let limit = 24
  /// How many months of each.
  package static let months = 25

  package internal(set) var scope: Scope
  package internal(set) var items = Loadable<[Item]>()
  package internal(set) var order: Order = .total
  package internal(set) var measure: MetricsState.Measure = .downloads
  /// Whether all have one vertical scale, so that heights compare; else each has its own, so that shapes do.
  package internal(set) var hasCommonScale = false
  /// The selected item, in the order shown.
  package internal(set) var index = 0

  /// A comparison that nothing is known of yet.
  package init(_ scope: Scope) { self.scope = scope }

  /// The figures of an item: of the months compared.
  package func summary(of item: Item, running: Month) -> MetricsSummary {
    MetricsSummary(measure.counts(in: item.series), running: running)
  }

  /// The items in their order; those without two years come last by growth.
  package func sorted(running: Month) -> [Item] {
    let items = (items.value ?? []).map { ($0, summary(of: $0, running: running)) }
    switch order {
    case .total: return items.sorted { $0.1.total > $1.1.total }.map(\.0)
    case .growth: return items.sorted { $0.1.growth > $1.1.growth }.map(\.0)
    }
  }
}

/// A dataset that was marked in the results, to be compared with others.
package struct MarkedDataset: Hashable, Sendable {
  package var id: String
  package var title: String

  /// Makes a mark.
  package init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

extension MetricsSummary {
  /// The last twelve months over the twelve before; below anything where they cannot be compared.
  fileprivate var growth: Double {
    guard let years, years.before > 0 else { return -1 }
    return Double(years.last) / Double(years.before)
  }
}
