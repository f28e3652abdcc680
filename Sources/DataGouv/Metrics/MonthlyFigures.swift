/// The figures of a month; `nil` where the server has no value, which is not zero.
public struct MonthlyFigures: Hashable, Sendable {
  /// The month that is counted; the running one is incomplete.
  public var month: Month
  /// Visits of the subject's page, or of its datasets' pages for an organization and the site; always `nil` for a
  /// resource.
  public var visits: Int?
  /// Downloads of the subject's files, or of the resource: requests for files and for their stable addresses; always
  /// `nil` for a reuse and a dataservice.
  public var downloads: Int?
  /// Visits of its reuses' pages, for an organization and the site.
  public var reuseVisits: Int?
  /// Visits of its dataservices' pages, for an organization.
  public var dataserviceVisits: Int?

  /// Makes a month's figures.
  public init(
    month: Month, visits: Int?, downloads: Int?, reuseVisits: Int? = nil, dataserviceVisits: Int? = nil
  ) {
    self.month = month
    self.visits = visits
    self.downloads = downloads
    self.reuseVisits = reuseVisits
    self.dataserviceVisits = dataserviceVisits
  }

  static let all: [any WritableKeyPath<MonthlyFigures, Int?> & Sendable] = [
    \.visits, \.downloads, \.reuseVisits, \.dataserviceVisits,
  ]

  /// Adds other figures of the month; no value stays no value, and a sum beyond 64 bits stays at the most.
  mutating func add(_ other: MonthlyFigures) {
    for figure in Self.all {
      guard let left = self[keyPath: figure], let right = other[keyPath: figure] else {
        self[keyPath: figure] = self[keyPath: figure] ?? other[keyPath: figure]
        continue
      }
      let (sum, overflows) = left.addingReportingOverflow(right)
      self[keyPath: figure] = overflows ? .max : sum
    }
  }
}

extension MonthlyFigures: RecordReadable {
  /// Reads a row of any table of months, whatever it is of.
  init(_ record: Record) throws(Undecodable) {
    func number(_ name: String) -> Int? { record[name].integer.map { Int($0) } }
    self.init(
      month: try record.month("metric_month"),
      visits: number("monthly_visit") ?? number("monthly_visit_dataset"),
      downloads: number("monthly_download_resource"), reuseVisits: number("monthly_visit_reuse"),
      dataserviceVisits: number("monthly_visit_dataservice"))
  }
}

extension MetricsTable where Row: MonthlyRow {
  /// The same table without what its rows are of.
  var figures: MetricsTable<MonthlyFigures> { MetricsTable<MonthlyFigures>(name, keys: keys) }
}
