/// Which monthly figures are asked for.
public struct MetricsQuery: Hashable, Sendable {
  /// What is counted.
  public enum Subject: Hashable, Sendable {
    /// A dataset by its technical id, never its slug.
    case dataset(String)
    /// A resource by its UUID.
    case resource(String)
  }

  /// What the figures are of.
  public var subject: Subject
  /// How many months back from the newest that has a row, 1 to 1,000; the server gives 50 rows a page, the client
  /// fetches as many pages as needed.
  public var months: Int
  /// Makes a query of twelve months by default.
  public init(_ subject: Subject, months: Int = 12) {
    self.subject = subject
    self.months = months
  }
}
