/// Monthly figures, oldest first, each month once: two rows for one month are added up. A month without a row is not
/// there: nothing was counted or nothing was written, and a zero would be a guess.
public struct MonthlySeries: Hashable, Sendable {
  /// The months that have a row, oldest first; empty for a subject without traffic.
  public private(set) var figures: [MonthlyFigures]

  /// Makes a series; figures of one month are added up, whatever their order.
  public init(figures: some Sequence<MonthlyFigures>) {
    self.figures = []
    for figure in figures { add(figure) }
  }

  /// Adds the figures of a month to those that are there.
  public mutating func add(_ other: MonthlyFigures) {
    // Rows come in the order of time or against it, so the place is at one of the ends.
    let place =
      other.month > figures.last?.month ?? other.month
      ? figures.endIndex : figures.firstIndex { $0.month >= other.month } ?? figures.endIndex
    if place < figures.endIndex, figures[place].month == other.month {
      figures[place].add(other)
    } else {
      figures.insert(other, at: place)
    }
  }

  /// The figures of a month, if the server has a row for it.
  public subscript(month: Month) -> MonthlyFigures? { figures.first { $0.month == month } }

  /// Every month of a range, or from the first to the last of the series: one without a row has zero for the
  /// figures that the series knows in any of its months, as the portal's own pages show it.
  public func filled(_ months: ClosedRange<Month>? = nil) -> [MonthlyFigures] {
    guard let first = figures.first?.month, let last = figures.last?.month else {
      return (months.map(Array.init) ?? []).map { MonthlyFigures(month: $0, visits: nil, downloads: nil) }
    }
    let known = MonthlyFigures.all.filter { figure in figures.contains { $0[keyPath: figure] != nil } }
    let rows = Dictionary(figures.map { ($0.month, $0) }) { first, _ in first }
    return (months ?? first...last).map { month in
      rows[month]
        ?? known.reduce(into: MonthlyFigures(month: month, visits: nil, downloads: nil)) {
          $0[keyPath: $1] = 0
        }
    }
  }
}
