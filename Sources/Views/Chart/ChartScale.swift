import Foundation

/// The vertical axis: from zero to a round value above the largest, with ticks at steps of 1, 2 or 5; or from a power
/// of ten to another.
struct ChartScale: Hashable {
  /// Value at the top of the plot, a multiple of `step`, at least 1; on a logarithmic axis a power of ten.
  let top: Int
  /// Distance of the ticks; on a logarithmic axis the factor between two of them.
  let step: Int
  /// Where a logarithmic axis begins: a power of ten below the smallest value; `nil` on a linear one.
  let floor: Int?

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
    floor = nil
  }

  /// Makes an axis without ticks that ends at a value exactly: for charts too small for round numbers.
  init(exactly top: Int) {
    self.top = max(1, top)
    step = max(1, top)
    floor = nil
  }

  /// Makes a logarithmic axis for values above zero.
  init(logarithmicFrom minimum: Int, to maximum: Int, ticks: Int) {
    var floor = 1
    while floor <= Int.max / 10, floor * 10 < max(1, minimum) { floor *= 10 }
    var top = floor
    var decades = 0
    while top < max(1, maximum) || decades == 0 {
      let (next, overflow) = top.multipliedReportingOverflow(by: 10)
      decades += 1
      top = overflow ? .max : next
      if overflow { break }
    }
    var step = 10
    while decades > max(1, ticks), step < 1_000_000 {
      step *= 10
      decades = (decades + 1) / 2
    }
    self.floor = floor
    self.top = top
    self.step = step
  }

  /// The values that are written on the axis, from its beginning up.
  var ticks: [Int] {
    guard let floor else { return (0...(top / step)).map { $0 * step } }
    var ticks = [floor]
    while let last = ticks.last, last < top {
      let (next, overflow) = last.multipliedReportingOverflow(by: step)
      if overflow || next > top { break }
      ticks.append(next)
    }
    return ticks
  }

  /// How high a value stands, 0 to 1.
  private func share(of value: Int) -> Double {
    guard let floor else { return Double(value) / Double(top) }
    guard value > floor else { return 0 }
    return log(Double(value) / Double(floor)) / log(Double(top) / Double(floor))
  }

  /// Height of a value in eighths of a cell: at least one when there is anything, and never above the top.
  func eighths(of value: Int, rows: Int) -> Int {
    guard value > 0 else { return 0 }
    let height = (share(of: value) * Double(rows * 8)).rounded()
    return min(rows * 8, max(1, Int(height)))
  }

  /// How many cells above the baseline a tick is.
  func row(of tick: Int, rows: Int) -> Int {
    Int((share(of: tick) * Double(rows)).rounded())
  }
}
