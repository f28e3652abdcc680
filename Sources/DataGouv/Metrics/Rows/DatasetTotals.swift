/// What was counted of a dataset since counting began, in July 2022 (table `datasets_total` of the Metrics
/// API).
public struct DatasetTotals: Hashable, Sendable {
  /// Technical id of the dataset.
  public var datasetID: String
  /// Visits of its page; `nil` where the server has no value, which is not zero.
  public var visits: Int?
  /// Links to other sites that were followed from its page.
  public var outlinks: Int?
  /// Requests for its files.
  public var downloads: Int?

  /// Makes a row.
  public init(datasetID: String, visits: Int? = nil, outlinks: Int? = nil, downloads: Int? = nil) {
    self.datasetID = datasetID
    self.visits = visits
    self.outlinks = outlinks
    self.downloads = downloads
  }
}

extension DatasetTotals: RecordReadable {
  /// Reads a row.
  init(_ record: Record) throws(Undecodable) {
    self.init(
      datasetID: try record.required("dataset_id"),
      visits: record["visit"].integer.map { Int($0) },
      outlinks: record["outlink"].integer.map { Int($0) },
      downloads: record["download_resource"].integer.map { Int($0) })
  }
}
