package import DataGouv

/// What a row of months comes to: the figures beside the chart.
package struct MetricsSummary: Hashable, Sendable {
  /// A month and its number.
  package struct Best: Hashable, Sendable {
    package var month: Month
    package var value: Int
  }

  /// The twelve months that are over, and the twelve before them.
  package struct Years: Hashable, Sendable {
    package var last: Int
    package var before: Int
  }

  /// The sum of every month that has a number, the running one included.
  package var total = 0
  /// The mean of the months that are over and have a number, rounded; months without one are left out.
  package var mean: Int?
  /// The month with the largest number, the first of equals.
  package var best: Best?
  /// The last twelve months against the twelve before: months that are over, those without a number as nothing;
  /// `nil` when the first row is younger than that.
  package var years: Years?
  /// The first month that has a row.
  package var since: Month?

  /// Sums up counts; `running` is the month that is not over.
  package init(_ counts: MetricsCounts, running: Month) {
    since = counts.months.first
    total = counts.sum(counts.months)
    mean = Self.mean(of: counts, in: counts.months, running: running)
    for month in counts.months {
      guard let value = counts[month].value, value > best?.value ?? -1 else { continue }
      best = Best(month: month, value: value)
    }
    if let since, since <= running.advanced(by: -24) {
      years = Years(
        last: counts.sum((1...12).map { running.advanced(by: -$0) }),
        before: counts.sum((13...24).map { running.advanced(by: -$0) }))
    }
  }

  /// The mean of the months that are over and have a number, rounded; `nil` without any.
  package static func mean(of counts: MetricsCounts, in months: some Sequence<Month>, running: Month) -> Int?
  {
    let values = months.filter { $0 != running }.compactMap { counts[$0].value }
    guard !values.isEmpty else { return nil }
    // In parts, so that the sum of large numbers does not overflow.
    let count = values.count
    let whole = values.reduce(0) { $0 + $1 / count }
    let rest = values.reduce(0) { $0 + $1 % count }
    return whole + Int((Double(rest) / Double(count)).rounded())
  }
}
