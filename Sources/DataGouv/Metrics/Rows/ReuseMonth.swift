/// What was counted of a reuse in a month (table `reuses` of the Metrics API).
public struct ReuseMonth: Hashable, Sendable, MonthlyRow {
  /// Technical id of the reuse.
  public var reuseID: String
  /// The month; the running one is incomplete.
  public var month: Month
  /// Visits of its page; `nil` where the server has no value, which is not zero.
  public var visits: Int?

  /// Makes a row.
  public init(reuseID: String, month: Month, visits: Int? = nil) {
    self.reuseID = reuseID
    self.month = month
    self.visits = visits
  }

  /// The figures without what they are of.
  public var figures: MonthlyFigures {
    MonthlyFigures(month: month, visits: visits, downloads: nil)
  }
}

extension ReuseMonth: RecordReadable {
  /// Reads a row.
  init(_ record: Record) throws(Undecodable) {
    self.init(
      reuseID: try record.required("reuse_id"),
      month: try record.month("metric_month"),
      visits: record["monthly_visit"].integer.map { Int($0) })
  }
}
