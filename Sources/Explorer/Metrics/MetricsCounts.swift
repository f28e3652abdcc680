package import DataGouv

/// What is known of a month.
package enum MonthCount: Hashable, Sendable {
  /// The server has no row for the month: nothing was counted, or nothing was written.
  case absent
  /// There is a row, without this figure.
  case unknown
  case counted(Int)

  /// The number; `nil` where there is none, which is not zero.
  package var value: Int? {
    if case .counted(let value) = self { value } else { nil }
  }
}

/// One figure of a series, to be looked up by month.
package struct MetricsCounts: Hashable, Sendable {
  private let values: [Month: Int?]
  /// The months that have a row, oldest first.
  package let months: [Month]

  /// Takes a figure out of a series.
  package init(_ series: MonthlySeries?, _ figure: KeyPath<MonthlyFigures, Int?>) {
    let figures = series?.figures ?? []
    months = figures.map(\.month)
    values = Dictionary(figures.map { ($0.month, $0[keyPath: figure]) }) { first, _ in first }
  }

  /// What is known of a month.
  package subscript(month: Month) -> MonthCount {
    switch values[month] {
    case nil: .absent
    case .some(nil): .unknown
    case .some(let value?): .counted(value)
    }
  }

  /// The sum of months; a sum beyond 64 bits stays at the most, and what is not known adds nothing.
  package func sum(_ months: some Sequence<Month>) -> Int {
    months.reduce(0) { $0.addingAtMost(self[$1].value ?? 0) }
  }
}

extension Int {
  /// The sum, or the largest number where it is beyond 64 bits: the servers' numbers are theirs.
  package func addingAtMost(_ other: Int) -> Int {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? .max : sum
  }
}
