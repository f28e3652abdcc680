/// What was counted of a resource in a month, in one dataset: an id that several datasets share has several
/// rows (table `resources` of the Metrics API).
public struct ResourceMonth: Hashable, Sendable, MonthlyRow {
  /// UUID of the resource.
  public var resourceID: String
  /// Technical id of the dataset; `nil` for a community resource.
  public var datasetID: String?
  /// The month; the running one is incomplete.
  public var month: Month
  /// Requests for the file and for its stable address; those for its own address are counted only where the
  /// portal hosts it.
  public var downloads: Int?

  /// Makes a row.
  public init(resourceID: String, datasetID: String? = nil, month: Month, downloads: Int? = nil) {
    self.resourceID = resourceID
    self.datasetID = datasetID
    self.month = month
    self.downloads = downloads
  }

  /// The figures without what they are of.
  public var figures: MonthlyFigures {
    MonthlyFigures(month: month, visits: nil, downloads: downloads)
  }
}

extension ResourceMonth: RecordReadable {
  /// Reads a row.
  init(_ record: Record) throws(Undecodable) {
    self.init(
      resourceID: try record.required("resource_id"),
      datasetID: record["dataset_id"].text,
      month: try record.month("metric_month"),
      downloads: record["monthly_download_resource"].integer.map { Int($0) })
  }
}
