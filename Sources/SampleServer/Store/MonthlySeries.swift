import DataGouv

/// A generated count a month, up to five years of them: a usual month, a slow growth, a season, some noise, and
/// oddities.
struct MonthlySeries: Sendable {
  /// What makes it different from others.
  let name: String
  /// Count of a usual month.
  let usual: Int
  /// First second of its life, and the server's clock.
  let created: Int
  let now: Int
  var oddities: [DatasetEntry.Traffic] = []

  /// How many months back the counts go.
  static let length = 60

  func has(_ oddity: DatasetEntry.Traffic) -> Bool { oddities.contains(oddity) }

  /// The months of its life, oldest first.
  var months: [Month] {
    if has(.none) { return [] }
    let current = TrafficModel.month(ofSecond: now)
    let first = max(TrafficModel.month(ofSecond: created), current.advanced(by: 1 - Self.length))
    return has(.recent)
      ? [current] : (first.index...current.index).map { first.advanced(by: $0 - first.index) }
  }

  /// The count of a month.
  ///
  /// - Parameter index: place of the month among `months`.
  func count(_ month: Month, _ index: Int) -> Int {
    if has(.zeros), index % 5 < 2 { return 0 }
    var dice = Dice(Dice.seed(name), month.index)
    let monthsAgo = TrafficModel.month(ofSecond: now).index - month.index
    let growth = 1 - 0.008 * Double(monthsAgo)
    let seasons = [1.06, 1.0, 1.1, 1.02, 0.95, 1.0, 0.82, 0.62, 1.08, 1.12, 1.1, 0.86]
    var count = Double(usual) * growth * seasons[month.month - 1] * (0.84 + 0.32 * dice.fraction())
    if has(.spike), monthsAgo == 14 { count *= 12 }
    if monthsAgo == 0 { count *= Self.elapsedShare(ofMonthAt: now) }
    return Int(count.rounded()) + (has(.huge) ? 9_007_199_254_740_993 : 0)
  }

  /// The months that have a count, oldest first: a month of none has no row.
  var counts: [(month: Month, count: Int)] {
    months.enumerated().map { ($1, count($1, $0)) }.filter { $0.1 > 0 }
  }

  /// The sum of all months.
  var total: Int { counts.reduce(0) { $0 + $1.count } }

  /// How much of its month has passed at a moment.
  private static func elapsedShare(ofMonthAt second: Int) -> Double {
    let date = CivilTime.date(ofDay: second / 86_400)
    let next = Month(year: date.year, month: date.month).advanced(by: 1)
    let start = CivilTime.day(year: date.year, month: date.month, day: 1)
    let end = CivilTime.day(year: next.year, month: next.month, day: 1)
    return Double(second - start * 86_400) / Double((end - start) * 86_400)
  }
}
