/// What was counted of a dataset in a month, while one organization had it: a dataset that moves has two rows
/// for that month (table `datasets` of the Metrics API).
public struct DatasetMonth: Hashable, Sendable, MonthlyRow {
  /// Technical id of the dataset.
  public var datasetID: String
  /// Technical id of the organization; `nil` for a person's dataset.
  public var organizationID: String?
  /// The month; the running one is incomplete.
  public var month: Month
  /// Visits of its page; `nil` where the server has no value, which is not zero.
  public var visits: Int?
  /// Requests for its files and for their stable addresses.
  public var downloads: Int?

  /// Makes a row.
  public init(
    datasetID: String, organizationID: String? = nil, month: Month, visits: Int? = nil, downloads: Int? = nil
  ) {
    self.datasetID = datasetID
    self.organizationID = organizationID
    self.month = month
    self.visits = visits
    self.downloads = downloads
  }

  /// The figures without what they are of.
  public var figures: MonthlyFigures {
    MonthlyFigures(month: month, visits: visits, downloads: downloads)
  }
}

extension DatasetMonth: RecordReadable {
  /// Reads a row.
  init(_ record: Record) throws(Undecodable) {
    self.init(
      datasetID: try record.required("dataset_id"),
      organizationID: record["organization_id"].text,
      month: try record.month("metric_month"),
      visits: record["monthly_visit"].integer.map { Int($0) },
      downloads: record["monthly_download_resource"].integer.map { Int($0) })
  }
}
