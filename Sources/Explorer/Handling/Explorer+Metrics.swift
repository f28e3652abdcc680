import DataGouv

extension Explorer {
  mutating func performInMetrics(_ action: Action) {
    guard var metrics else { return }
    var isMoved = true
    switch action {
    case .left: isMoved = metrics.moveCursor(by: -1, currentMonth: currentMonth)
    case .right: isMoved = metrics.moveCursor(by: 1, currentMonth: currentMonth)
    case .first: metrics.cursor = metrics.range.first ?? metrics.cursor
    case .last: metrics.cursor = metrics.last
    case .previousYear, .pageUp: isMoved = metrics.move(by: -12, currentMonth: currentMonth)
    case .nextYear, .pageDown: isMoved = metrics.move(by: 12, currentMonth: currentMonth)
    case .moreMonths: isMoved = metrics.widen(by: 1)
    case .fewerMonths: isMoved = metrics.widen(by: -1)
    case .series:
      let choices = metrics.choices
      let index = choices.firstIndex(of: metrics.choice) ?? -1
      metrics.choice = choices[(index + 1) % choices.count]
    default: return
    }
    if !isMoved { notice = .noMoreMonths }
    self.metrics = metrics
  }
}
