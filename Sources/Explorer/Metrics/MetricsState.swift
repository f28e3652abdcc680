package import DataGouv

/// The metrics pane: the months of a dataset, a resource or something else that is counted.
package struct MetricsState: Hashable, Sendable {
  /// What is drawn.
  package enum Choice: Hashable, Sendable, CaseIterable {
    /// The subject's visits beside its downloads.
    case both
    case visits, downloads
    /// The resource's downloads, alone or beside the dataset's.
    case resource, datasetAndResource
    /// Visits of a producer's, or the portal's, reuses and dataservices.
    case reuseVisits, dataserviceVisits
  }

  /// A row of bars.
  package enum Measure: Hashable, Sendable {
    case visits, downloads, fileDownloads, reuseVisits, dataserviceVisits
  }

  /// What the pane shows the months as.
  package enum Face: Hashable, Sendable {
    case chart
    /// A line a month.
    case figures
    /// Several things side by side.
    case comparison
    /// What is used most.
    case leaders
  }

  /// What is counted; `nil` while it is not known, or when there is only a resource.
  package internal(set) var subject: MetricsQuery.Subject?
  /// Its title.
  package internal(set) var title: String
  package internal(set) var resource: Resource?
  /// The subject's months.
  package internal(set) var dataset = Loadable<MonthlySeries>()
  /// The resource's months, when there is a resource.
  package internal(set) var file = Loadable<MonthlySeries>()
  /// The files' shares in the dataset's downloads.
  package internal(set) var shares = Loadable<[FileShare]>()
  package internal(set) var comparison: ComparisonState?
  package internal(set) var leaders: LeadersState?
  package internal(set) var face: Face = .chart
  package internal(set) var choice: Choice = .both
  package internal(set) var look = MetricsLook()
  /// How many months are drawn: what its user wants, or as many as there are and have room.
  package internal(set) var months = 12
  /// The last month drawn.
  package internal(set) var last: Month
  /// The month under the cursor.
  package internal(set) var cursor: Month

  /// The producer of the dataset, whose datasets can be compared.
  var producerID: String?
  /// What the pane showed before, for the way back: the newest last.
  var before: [MetricsState] = []
  /// Where Backspace leads when the place where it was opened is not known any more.
  var origin: Pane = .detail
  /// The number of the step by which it was opened: Backspace leads back to that place.
  var step: Int?
  /// What the dataset was asked for by, while its id is not known.
  var reference: String?
  /// How many months its user wants to see; `nil` for what fits.
  var wantedMonths: Int?
  /// How many rows were asked for so far.
  var askedMonths = 0
  var askedFileMonths = 0

  /// Metrics of a subject that nothing is known of yet, up to a month.
  package init(_ subject: MetricsQuery.Subject?, title: String, resource: Resource? = nil, last: Month) {
    self.subject = subject
    self.title = title
    self.resource = resource
    self.last = last
    cursor = last
  }

  /// The same of a dataset.
  package init(datasetID: String?, datasetTitle: String, resource: Resource? = nil, last: Month) {
    self.init(datasetID.map { .dataset($0) }, title: datasetTitle, resource: resource, last: last)
  }

  /// The dataset's id, when a dataset is counted.
  package var datasetID: String? {
    if case .dataset(let id) = subject { id } else { nil }
  }

  /// The months drawn, oldest first.
  package var range: [Month] { (0..<months).map { last.advanced(by: $0 + 1 - months) } }

  /// What can be chosen with what is known.
  package var choices: [Choice] {
    switch (subject, resource) {
    case (nil, .some): [.resource]
    case (_, .some): [.both, .visits, .downloads, .resource, .datasetAndResource]
    case (.reuse, nil), (.dataservice, nil): [.visits]
    case (.resource, nil): [.downloads]
    case (.organization, nil): [.both, .visits, .downloads, .reuseVisits, .dataserviceVisits]
    case (.site, nil): [.both, .visits, .downloads, .reuseVisits]
    case (.dataset, nil), (nil, nil): [.both, .visits, .downloads]
    }
  }

  /// The rows of bars that are drawn.
  package var measures: [Measure] {
    switch choice {
    case .both: [.visits, .downloads]
    case .visits: [.visits]
    case .downloads: [.downloads]
    case .resource: [.fileDownloads]
    case .datasetAndResource: [.downloads, .fileDownloads]
    case .reuseVisits: [.reuseVisits]
    case .dataserviceVisits: [.dataserviceVisits]
    }
  }

  /// The numbers of a row of bars, by month.
  package func counts(of measure: Measure) -> MetricsCounts {
    measure.counts(in: measure == .fileDownloads ? file.value : dataset.value)
  }

  /// How many bars a month has side by side.
  package var barsPerMonth: Int {
    (look.isStacked ? 1 : measures.count) * (look.hasYearBefore ? 2 : 1)
  }
}
