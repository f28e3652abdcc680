/// What was counted of a resource since counting began, in one dataset (table `resources_total` of the
/// Metrics API).
public struct ResourceTotals: Hashable, Sendable {
  /// UUID of the resource.
  public var resourceID: String
  /// Technical id of the dataset; `nil` for a community resource.
  public var datasetID: String?
  /// Requests for the file; `nil` where the server has no value, which is not zero.
  public var downloads: Int?

  /// Makes a row.
  public init(resourceID: String, datasetID: String? = nil, downloads: Int? = nil) {
    self.resourceID = resourceID
    self.datasetID = datasetID
    self.downloads = downloads
  }
}

extension ResourceTotals: RecordReadable {
  /// Reads a row.
  init(_ record: Record) throws(Undecodable) {
    self.init(
      resourceID: try record.required("resource_id"),
      datasetID: record["dataset_id"].text,
      downloads: record["download_resource"].integer.map { Int($0) })
  }
}
