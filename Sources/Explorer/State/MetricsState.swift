package import DataGouv

/// The metrics pane: a dataset's and a resource's months.
package struct MetricsState: Hashable, Sendable {
  /// What is drawn.
  package enum Choice: Hashable, Sendable, CaseIterable {
    /// The dataset's visits beside its downloads.
    case both
    case visits, downloads
    /// The resource's downloads, alone or beside the dataset's.
    case resource, datasetAndResource
  }

  package internal(set) var datasetID: String?
  package internal(set) var datasetTitle: String
  package internal(set) var resource: Resource?
  /// The dataset's months.
  package internal(set) var dataset = Loadable<MonthlySeries>()
  /// The resource's months, when there is a resource.
  package internal(set) var file = Loadable<MonthlySeries>()
  package internal(set) var choice: Choice = .both
  /// How many months are drawn, 6 to 100.
  package internal(set) var months = 12
  /// The last month drawn.
  package internal(set) var last: Month
  /// The month under the cursor.
  package internal(set) var cursor: Month

  /// Where Backspace leads.
  var origin: Pane = .detail
  /// What the dataset was asked for by, while its id is not known.
  var reference: String?
  /// How many rows were asked for so far.
  var askedMonths = 0
  var askedFileMonths = 0

  /// Metrics that nothing is known of yet, up to a month.
  package init(datasetID: String?, datasetTitle: String, resource: Resource? = nil, last: Month) {
    self.datasetID = datasetID
    self.datasetTitle = datasetTitle
    self.resource = resource
    self.last = last
    cursor = last
  }

  /// The months drawn, oldest first.
  package var range: [Month] { (0..<months).map { last.advanced(by: $0 + 1 - months) } }

  /// What can be chosen with what is known.
  package var choices: [Choice] {
    switch (datasetID, resource) {
    case (.some, .some): Choice.allCases
    case (nil, .some): [.resource]
    default: [.both, .visits, .downloads]
    }
  }
}
