import DataGouv
import Explorer

/// What stands over one month of the chart, left to right.
struct ChartMonth {
  /// A bar: a number, or why there is none.
  struct Bar {
    /// The parts from the ground up: one, or one a series where they are stacked.
    var parts: [(count: MonthCount, series: Int)]
    /// Whether it is the same month of the year before.
    var isYearBefore = false

    /// The height: the sum of the parts, `nil` when none has a number.
    var value: Int? {
      parts.reduce(Int?.none) { sum, part in
        part.count.value.map { (sum ?? 0).addingAtMost($0) } ?? sum
      }
    }
  }

  let bars: [Bar]

  init(_ month: Month, of series: [ChartSeries], look: MetricsLook) {
    func bar(_ indices: [Int], at month: Month, isYearBefore: Bool) -> Bar {
      Bar(parts: indices.map { (series[$0].counts[month], $0) }, isYearBefore: isYearBefore)
    }
    let groups = look.isStacked ? [Array(series.indices)] : series.indices.map { [$0] }
    bars = groups.flatMap { group in
      let before =
        look.hasYearBefore ? [bar(group, at: month.advanced(by: -12), isYearBefore: true)] : []
      return before + [bar(group, at: month, isYearBefore: false)]
    }
  }
}
