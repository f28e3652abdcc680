/// Which monthly figures are asked for.
public struct MetricsQuery: Hashable, Sendable {
  /// What is counted.
  public enum Subject: Hashable, Sendable {
    /// A dataset by its technical id, never its slug.
    case dataset(String)
    /// A resource by its UUID.
    case resource(String)
  }

  public var subject: Subject
  /// How many rows back from the newest, 1 to 1,000; the server gives 50 a page, the client fetches as many as needed.
  public var months: Int
  /// Makes a query of twelve months by default.
  public init(_ subject: Subject, months: Int = 12) {
    self.subject = subject
    self.months = months
  }
}
