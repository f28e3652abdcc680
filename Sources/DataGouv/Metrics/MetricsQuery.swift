/// Which monthly figures are asked for.
public struct MetricsQuery: Hashable, Sendable {
  /// What is counted. Ids are technical ones, never slugs.
  public enum Subject: Hashable, Sendable {
    /// A dataset by its id.
    case dataset(String)
    /// A resource by its UUID.
    case resource(String)
    /// An organization by its id.
    case organization(String)
    /// A reuse by its id.
    case reuse(String)
    /// A dataservice by its id.
    case dataservice(String)
    /// The whole portal.
    case site
  }

  /// What the figures are of.
  public var subject: Subject
  /// How many months back from the newest that has a row, 1 to 1,000; the server gives 50 rows a page, the client
  /// fetches as many pages as needed.
  public var months: Int
  /// Makes a query of twelve months by default.
  public init(_ subject: Subject, months: Int = 12) {
    self.subject = subject
    self.months = months
  }
}

extension MetricsQuery.Subject {
  /// The table that counts it by month, and its id there; `nil` for the site.
  var table: (MetricsTable<MonthlyFigures>, id: String?) {
    switch self {
    case .dataset(let id): (MetricsTable.datasets.figures, id)
    case .resource(let id): (MetricsTable.resources.figures, id)
    case .organization(let id): (MetricsTable.organizations.figures, id)
    case .reuse(let id): (MetricsTable.reuses.figures, id)
    case .dataservice(let id): (MetricsTable.dataservices.figures, id)
    case .site: (MetricsTable.site.figures, nil)
    }
  }
}
