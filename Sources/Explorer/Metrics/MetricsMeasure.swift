package import DataGouv

extension MetricsState.Measure {
  /// Its name in tables that programs read.
  package var columnName: String {
    switch self {
    case .visits: "visits"
    case .downloads: "downloads"
    case .fileDownloads: "file_downloads"
    case .reuseVisits: "reuse_visits"
    case .dataserviceVisits: "dataservice_visits"
    }
  }

  /// The numbers of a series, by month.
  package func counts(in series: MonthlySeries?) -> MetricsCounts {
    switch self {
    case .visits: MetricsCounts(series, \.visits)
    case .downloads, .fileDownloads: MetricsCounts(series, \.downloads)
    case .reuseVisits: MetricsCounts(series, \.reuseVisits)
    case .dataserviceVisits: MetricsCounts(series, \.dataserviceVisits)
    }
  }
}

extension MetricsQuery.Subject {
  /// What the server counts of it.
  package var measures: [MetricsState.Measure] {
    switch self {
    case .dataset: [.visits, .downloads]
    case .resource: [.downloads]
    case .organization: [.visits, .downloads, .reuseVisits, .dataserviceVisits]
    case .reuse, .dataservice: [.visits]
    case .site: [.visits, .downloads, .reuseVisits]
    }
  }
}
