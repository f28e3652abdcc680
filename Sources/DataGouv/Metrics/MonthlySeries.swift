/// Monthly figures of a dataset or a resource, oldest first, each month once: two rows for one month are added up.
/// A month without a row is not there: nothing was counted or nothing was written, and a zero would be a guess.
public struct MonthlySeries: Hashable, Sendable {
  /// The months that have a row, oldest first; empty for a subject without traffic.
  public var figures: [MonthlyFigures]

  /// Makes a series; `figures` are in order of their months.
  public init(figures: [MonthlyFigures]) { self.figures = figures }

  /// The figures of a month, if the server has a row for it.
  public subscript(month: Month) -> MonthlyFigures? { figures.first { $0.month == month } }
}
