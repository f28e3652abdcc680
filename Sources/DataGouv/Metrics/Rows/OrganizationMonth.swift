/// What was counted of an organization in a month (table `organizations` of the Metrics API).
public struct OrganizationMonth: Hashable, Sendable, MonthlyRow {
  /// Technical id of the organization.
  public var organizationID: String
  /// The month; the running one is incomplete.
  public var month: Month
  /// Visits of its datasets' pages; `nil` where the server has no value, which is not zero.
  public var datasetVisits: Int?
  /// Requests for its files.
  public var downloads: Int?
  /// Visits of its reuses' pages.
  public var reuseVisits: Int?
  /// Visits of its dataservices' pages.
  public var dataserviceVisits: Int?

  /// Makes a row.
  public init(
    organizationID: String, month: Month, datasetVisits: Int? = nil, downloads: Int? = nil,
    reuseVisits: Int? = nil, dataserviceVisits: Int? = nil
  ) {
    self.organizationID = organizationID
    self.month = month
    self.datasetVisits = datasetVisits
    self.downloads = downloads
    self.reuseVisits = reuseVisits
    self.dataserviceVisits = dataserviceVisits
  }

  /// The figures without what they are of.
  public var figures: MonthlyFigures {
    MonthlyFigures(
      month: month, visits: datasetVisits, downloads: downloads, reuseVisits: reuseVisits,
      dataserviceVisits: dataserviceVisits)
  }
}

extension OrganizationMonth: RecordReadable {
  /// Reads a row.
  init(_ record: Record) throws(Undecodable) {
    self.init(
      organizationID: try record.required("organization_id"),
      month: try record.month("metric_month"),
      datasetVisits: record["monthly_visit_dataset"].integer.map { Int($0) },
      downloads: record["monthly_download_resource"].integer.map { Int($0) },
      reuseVisits: record["monthly_visit_reuse"].integer.map { Int($0) },
      dataserviceVisits: record["monthly_visit_dataservice"].integer.map { Int($0) })
  }
}
