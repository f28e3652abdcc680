/// What was counted of a reuse since counting began (table `reuses_total` of the Metrics API).
public struct ReuseTotals: Hashable, Sendable {
  /// Technical id of the reuse.
  public var reuseID: String
  /// Visits of its page; `nil` where the server has no value, which is not zero.
  public var visits: Int?
  /// Links to other sites that were followed from its page.
  public var outlinks: Int?

  /// Makes a row.
  public init(reuseID: String, visits: Int? = nil, outlinks: Int? = nil) {
    self.reuseID = reuseID
    self.visits = visits
    self.outlinks = outlinks
  }
}

extension ReuseTotals: RecordReadable {
  /// Reads a row.
  init(_ record: Record) throws(Undecodable) {
    self.init(
      reuseID: try record.required("reuse_id"),
      visits: record["visit"].integer.map { Int($0) },
      outlinks: record["outlink"].integer.map { Int($0) })
  }
}
