import DataGouv

extension MetricsState {
  /// How many months can be asked for, in steps; wider than that it is all there are.
  static let steps = [6, 12, 24, 36, 48, 60, 84, 120, 180, 240]

  /// Columns of the axis left of the bars, about.
  private static let axisWidth = 7

  /// Draws more months, or fewer, by a step; false when there are no more, no room for more, or no fewer.
  mutating func widen(by step: Int, chartWidth: Int) -> Bool {
    let most = max(12, min(room(in: chartWidth), knownMonths ?? 12))
    let wanted =
      step > 0
      ? min(Self.steps.first { $0 > months } ?? most, most)
      : Self.steps.last { $0 < months } ?? months
    guard wanted != months else { return false }
    wantedMonths = wanted
    months = wanted
    return true
  }

  /// Moves the drawn months; false when there is nothing more that way.
  mutating func move(by count: Int, currentMonth: Month) -> Bool {
    let wanted = min(last.advanced(by: count), currentMonth)
    if count < 0, wanted < firstMonth ?? last { return false }
    guard wanted != last else { return false }
    last = wanted
    return true
  }

  /// Moves the cursor by months, and the drawn months with it at their edge.
  mutating func moveCursor(by count: Int, currentMonth: Month) -> Bool {
    let wanted = cursor.advanced(by: count)
    if wanted > currentMonth { return false }
    let start = last.advanced(by: 1 - months)
    if wanted < min(firstMonth ?? start, start) { return false }
    cursor = wanted
    if cursor > last { last = cursor }
    if cursor < start { last = last.advanced(by: cursor.index - start.index) }
    return true
  }

  /// Takes as many months as are wanted, or as there are and fit; keeps the range at or before the running month,
  /// and the cursor in the range. A chart that is not on screen keeps its months.
  mutating func settle(currentMonth: Month, chartWidth: Int) {
    if !choices.contains(choice) { choice = choices.first ?? .both }
    last = min(last, currentMonth)
    if chartWidth > 0 {
      // A column between two months where all fit so; none where its user wants more of them.
      let airy = max(6, (chartWidth - Self.axisWidth) / (barsPerMonth + 1))
      let fitting = min(airy, max(12, min(knownMonths ?? 12, room(in: chartWidth))))
      months = min(wantedMonths ?? fitting, room(in: chartWidth))
    }
    cursor = max(min(cursor, last), last.advanced(by: 1 - months))
  }

  /// How many months have room at one column a bar.
  private func room(in chartWidth: Int) -> Int { max(6, (chartWidth - Self.axisWidth) / barsPerMonth) }

  /// How many months there are from the first that has a row to the last drawn; `nil` when none is known.
  private var knownMonths: Int? { firstMonth.map { last.index - $0.index + 1 } }

  /// The first month that there is, as far as known: nobody walks further into the past than that.
  var firstMonth: Month? {
    [dataset.value?.figures.first?.month, file.value?.figures.first?.month].compactMap(\.self).min()
  }
}
