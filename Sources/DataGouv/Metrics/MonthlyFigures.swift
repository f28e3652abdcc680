/// The figures of a month; `nil` where the server has no value.
public struct MonthlyFigures: Hashable, Sendable {
  /// The month that is counted; the running one is incomplete.
  public var month: Month
  /// Visits of the dataset's page; always `nil` for a resource.
  public var visits: Int?
  /// Downloads of the dataset's files, or of the resource: requests for files and for their stable addresses.
  public var downloads: Int?

  /// Makes a month's figures.
  public init(month: Month, visits: Int?, downloads: Int?) {
    self.month = month
    self.visits = visits
    self.downloads = downloads
  }
}
