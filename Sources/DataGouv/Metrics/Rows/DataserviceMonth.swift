/// What was counted of a dataservice in a month (table `dataservices` of the Metrics API).
public struct DataserviceMonth: Hashable, Sendable, MonthlyRow {
  /// Technical id of the dataservice.
  public var dataserviceID: String
  /// The month; the running one is incomplete.
  public var month: Month
  /// Visits of its page; `nil` where the server has no value, which is not zero.
  public var visits: Int?

  /// Makes a row.
  public init(dataserviceID: String, month: Month, visits: Int? = nil) {
    self.dataserviceID = dataserviceID
    self.month = month
    self.visits = visits
  }

  /// The figures without what they are of.
  public var figures: MonthlyFigures {
    MonthlyFigures(month: month, visits: visits, downloads: nil)
  }
}

extension DataserviceMonth: RecordReadable {
  /// Reads a row.
  init(_ record: Record) throws(Undecodable) {
    self.init(
      dataserviceID: try record.required("dataservice_id"),
      month: try record.month("metric_month"),
      visits: record["monthly_visit"].integer.map { Int($0) })
  }
}
