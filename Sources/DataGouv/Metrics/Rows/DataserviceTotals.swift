/// What was counted of a dataservice since counting began (table `dataservices_total` of the Metrics API).
public struct DataserviceTotals: Hashable, Sendable {
  /// Technical id of the dataservice.
  public var dataserviceID: String
  /// Visits of its page; `nil` where the server has no value, which is not zero.
  public var visits: Int?

  /// Makes a row.
  public init(dataserviceID: String, visits: Int? = nil) {
    self.dataserviceID = dataserviceID
    self.visits = visits
  }
}

extension DataserviceTotals: RecordReadable {
  /// Reads a row.
  init(_ record: Record) throws(Undecodable) {
    self.init(
      dataserviceID: try record.required("dataservice_id"),
      visits: record["visit"].integer.map { Int($0) })
  }
}
