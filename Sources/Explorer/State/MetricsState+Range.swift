import DataGouv

extension MetricsState {
  /// How many months can be drawn, in steps.
  package static let steps = [6, 12, 24, 36, 48, 60, 100]

  /// Draws more months, or fewer, by a step; false at either end.
  mutating func widen(by step: Int) -> Bool {
    guard let index = Self.steps.firstIndex(of: months), Self.steps.indices.contains(index + step)
    else { return false }
    months = Self.steps[index + step]
    return true
  }

  /// Moves the drawn months by a year; false when there is nothing more that way.
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

  /// Keeps the range at or before the running month, and the cursor in the range.
  mutating func settle(currentMonth: Month) {
    last = min(last, currentMonth)
    cursor = max(min(cursor, last), last.advanced(by: 1 - months))
    if !choices.contains(choice) { choice = choices.first ?? .both }
  }

  /// The first month that there is, as far as known: nobody walks further into the past than that.
  private var firstMonth: Month? {
    [dataset.value?.figures.first?.month, file.value?.figures.first?.month].compactMap(\.self).min()
  }
}
