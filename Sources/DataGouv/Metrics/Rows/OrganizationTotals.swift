/// What was counted of an organization since counting began (table `organizations_total` of the Metrics API).
public struct OrganizationTotals: Hashable, Sendable {
  /// Technical id of the organization.
  public var organizationID: String
  /// Visits of its datasets' pages; `nil` where the server has no value, which is not zero.
  public var datasetVisits: Int?
  /// Requests for its files.
  public var downloads: Int?
  /// Visits of its reuses' pages.
  public var reuseVisits: Int?
  /// Visits of its dataservices' pages.
  public var dataserviceVisits: Int?
  /// Links to other sites that were followed from its pages.
  public var outlinks: Int?

  /// Makes a row.
  public init(
    organizationID: String, datasetVisits: Int? = nil, downloads: Int? = nil, reuseVisits: Int? = nil,
    dataserviceVisits: Int? = nil, outlinks: Int? = nil
  ) {
    self.organizationID = organizationID
    self.datasetVisits = datasetVisits
    self.downloads = downloads
    self.reuseVisits = reuseVisits
    self.dataserviceVisits = dataserviceVisits
    self.outlinks = outlinks
  }
}

extension OrganizationTotals: RecordReadable {
  /// Reads a row.
  init(_ record: Record) throws(Undecodable) {
    self.init(
      organizationID: try record.required("organization_id"),
      datasetVisits: record["visit_dataset"].integer.map { Int($0) },
      downloads: record["download_resource"].integer.map { Int($0) },
      reuseVisits: record["visit_reuse"].integer.map { Int($0) },
      dataserviceVisits: record["visit_dataservice"].integer.map { Int($0) },
      outlinks: record["outlink"].integer.map { Int($0) })
  }
}
