/// What was counted of the whole portal in a month (table `site` of the Metrics API).
public struct SiteMonth: Hashable, Sendable, MonthlyRow {
  /// The month; the running one is incomplete.
  public var month: Month
  /// Visits of all datasets' pages; `nil` where the server has no value, which is not zero.
  public var datasetVisits: Int?
  /// Requests for all files.
  public var downloads: Int?
  /// Visits of all reuses' pages.
  public var reuseVisits: Int?

  /// Makes a row.
  public init(month: Month, datasetVisits: Int? = nil, downloads: Int? = nil, reuseVisits: Int? = nil) {
    self.month = month
    self.datasetVisits = datasetVisits
    self.downloads = downloads
    self.reuseVisits = reuseVisits
  }

  /// The figures without what they are of.
  public var figures: MonthlyFigures {
    MonthlyFigures(month: month, visits: datasetVisits, downloads: downloads, reuseVisits: reuseVisits)
  }
}

extension SiteMonth: RecordReadable {
  /// Reads a row.
  init(_ record: Record) throws(Undecodable) {
    self.init(
      month: try record.month("metric_month"),
      datasetVisits: record["monthly_visit_dataset"].integer.map { Int($0) },
      downloads: record["monthly_download_resource"].integer.map { Int($0) },
      reuseVisits: record["monthly_visit_reuse"].integer.map { Int($0) })
  }
}
