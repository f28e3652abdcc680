/// A row of a table of the Metrics API that counts by month.
public protocol MonthlyRow: Hashable, Sendable {
  /// The month that is counted; the running one is incomplete.
  var month: Month { get }
  /// The figures without what they are of.
  var figures: MonthlyFigures { get }
}

extension Record {
  /// A member that has to be a month.
  func month(_ name: String) throws(Undecodable) -> Month {
    let text = try required(name)
    guard let month = Month(text) else {
      throw Undecodable(path: name, reason: .notAMonth(text))
    }
    return month
  }
}
