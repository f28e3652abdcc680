import Canvas
import DataGouv

extension Explorer {
  mutating func performInMetrics(_ action: Action) -> [Effect] {
    switch metrics?.face {
    case .leaders: return performInLeaders(action)
    case .comparison: return performInComparison(action)
    case .chart, .figures: performInMonths(action)
    case nil: break
    }
    return []
  }

  /// In the chart and in its table.
  private mutating func performInMonths(_ action: Action) {
    guard var metrics else { return }
    var isMoved = true
    let isTable = metrics.face == .figures
    let page = max(1, layout.metrics.main.height - 3)
    switch action {
    case .left: isMoved = metrics.moveCursor(by: -1, currentMonth: currentMonth)
    case .right: isMoved = metrics.moveCursor(by: 1, currentMonth: currentMonth)
    // The table begins with the newest month.
    case .down where isTable: isMoved = metrics.moveCursor(by: -1, currentMonth: currentMonth)
    case .up where isTable: isMoved = metrics.moveCursor(by: 1, currentMonth: currentMonth)
    case .pageDown where isTable: metrics.leap(by: -page, currentMonth: currentMonth)
    case .pageUp where isTable: metrics.leap(by: page, currentMonth: currentMonth)
    case .halfPageDown where isTable: metrics.leap(by: -page / 2, currentMonth: currentMonth)
    case .halfPageUp where isTable: metrics.leap(by: page / 2, currentMonth: currentMonth)
    case .first where isTable: metrics.leap(by: .max, currentMonth: currentMonth)
    case .last where isTable: metrics.leap(by: .min, currentMonth: currentMonth)
    case .first: metrics.cursor = metrics.range.first ?? metrics.cursor
    case .last: metrics.cursor = metrics.last
    case .previousYear, .pageUp: isMoved = metrics.move(by: -12, currentMonth: currentMonth)
    case .nextYear, .pageDown: isMoved = metrics.move(by: 12, currentMonth: currentMonth)
    case .moreMonths: isMoved = metrics.widen(by: 1, chartWidth: layout.metrics.main.width)
    case .fewerMonths: isMoved = metrics.widen(by: -1, chartWidth: layout.metrics.main.width)
    case .series:
      let choices = metrics.choices
      let index = choices.firstIndex(of: metrics.choice) ?? -1
      metrics.choice = choices[(index + 1) % choices.count]
    case .copyAs: return openMetricsCopies()
    case .export: return openMetricsExport()
    case .figures, .open: metrics.face = isTable ? .chart : .figures
    case .axis: metrics.look.isLogarithmic.toggle()
    case .stack: metrics.look.isStacked.toggle()
    case .yearBefore: metrics.look.hasYearBefore.toggle()
    case .outliers: metrics.look.cutsOutliers.toggle()
    default: return
    }
    if !isMoved { notice = .noMoreMonths }
    self.metrics = metrics
  }
}

extension MetricsState {
  /// Moves the cursor by months, as far as there are any.
  mutating func leap(by count: Int, currentMonth: Month) {
    let first = min(firstMonth ?? cursor, range.first ?? cursor)
    let distance = max(first.index - cursor.index, min(count, currentMonth.index - cursor.index))
    _ = moveCursor(by: distance, currentMonth: currentMonth)
  }
}
