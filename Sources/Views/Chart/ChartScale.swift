/// The vertical axis: from zero to a round value above the largest, with ticks at steps of 1, 2 or 5.
struct ChartScale: Hashable {
  /// Value at the top of the plot, a multiple of `step`, at least 1.
  let top: Int
  /// Distance of the ticks.
  let step: Int

  /// Makes the axis for values up to `maximum` with about `ticks` steps.
  init(maximum: Int, ticks: Int) {
    let maximum = max(1, maximum)
    let wanted = max(1, ticks)
    var step = 1
    // 1, 2, 5, 10, 20, 50…: each is the smallest round number above the one before.
    var factors = [2, 5, 10]
    var decade = 1
    while maximum / step + (maximum % step == 0 ? 0 : 1) > wanted {
      let (next, overflow) = decade.multipliedReportingOverflow(by: factors.removeFirst())
      guard !overflow else { break }
      step = next
      if factors.isEmpty {
        decade = step
        factors = [2, 5, 10]
      }
    }
    let (top, overflow) = ((maximum - 1) / step + 1).multipliedReportingOverflow(by: step)
    self.step = step
    self.top = overflow ? maximum : top
  }

  /// The values that are written on the axis, from zero up.
  var ticks: [Int] { (0...(top / step)).map { $0 * step } }

  /// Height of a value in eighths of a cell: at least one when there is anything, and never above the top.
  func eighths(of value: Int, rows: Int) -> Int {
    guard value > 0 else { return 0 }
    let height = (Double(value) / Double(top) * Double(rows * 8)).rounded()
    return min(rows * 8, max(1, Int(height)))
  }

  /// How many cells above the baseline a tick is.
  func row(of tick: Int, rows: Int) -> Int {
    Int((Double(tick) / Double(top) * Double(rows)).rounded())
  }
}
