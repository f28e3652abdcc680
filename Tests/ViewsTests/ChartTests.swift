import Canvas
import DataGouv
import Foundation
import Testing

@testable import Explorer
@testable import Views

@Suite struct ChartTests {
  @Test(arguments: [
    (0, 4, 1, 1), (1, 4, 1, 1), (4, 4, 4, 1), (5, 4, 6, 2), (9, 4, 10, 5), (10, 5, 10, 2), (99, 4, 100, 50),
    (12_345, 5, 15_000, 5_000), (1_000_000, 4, 1_000_000, 500_000), (7, 1, 10, 10),
  ])
  func `the axis ends at a round value`(maximum: Int, ticks: Int, top: Int, step: Int) {
    let scale = ChartScale(maximum: maximum, ticks: ticks)
    #expect(scale.top == top)
    #expect(scale.step == step)
  }

  @Test func `ticks are round, few, and hold every value`() {
    for maximum in [1, 2, 3, 7, 19, 101, 999, 65_536, 1_234_567, 4_000_000_000_000, .max - 1, .max] {
      for wanted in 1...8 {
        let scale = ChartScale(maximum: maximum, ticks: wanted)
        #expect(scale.top >= maximum)
        #expect(scale.ticks.count <= wanted + 1 || scale.top == .max)
        let leading = String(scale.step).first
        #expect(leading == "1" || leading == "2" || leading == "5")
        for rows in [1, 3, 40] { #expect(scale.eighths(of: maximum, rows: rows) <= rows * 8) }
      }
    }
  }

  @Test func `anything is at least an eighth, and nothing is nothing`() {
    let scale = ChartScale(maximum: 1_000_000, ticks: 4)
    #expect(scale.eighths(of: 1, rows: 10) == 1)
    #expect(scale.eighths(of: 0, rows: 10) == 0)
    #expect(scale.eighths(of: 1_000_000, rows: 10) == 80)
    #expect(scale.eighths(of: 500_000, rows: 10) == 40)
  }

  private func months(_ count: Int) -> [Month] {
    (0..<count).map { Samples.month.advanced(by: $0 + 1 - count) }
  }

  @Test(arguments: [6, 12, 24, 36, 48, 60, 100])
  func `labels never touch each other, and bars fit`(count: Int) throws {
    for width in 10...300 {
      for bars in 1...2 {
        let cursor = Samples.month.advanced(by: -count / 2)
        let fitted = ChartColumns(months: months(count), bars: bars, width: width, cursor: cursor)
        #expect(fitted.width <= width)
        #expect(fitted.months.contains(cursor))
        #expect(fitted.margin >= 0 && fitted.margin + fitted.bar * bars <= fitted.slot)
        for formats in [Formats(.french), Formats(.english)] {
          for labels in [fitted.names(formats), fitted.years(formats)] {
            for (left, right) in zip(labels, labels.dropFirst()) {
              #expect(left.x + columns(left.text) < right.x, "\(count) months in \(width)")
            }
            #expect(labels.allSatisfy { $0.x >= 0 && $0.x + columns($0.text) <= max(width, 4) })
          }
          #expect(!fitted.names(formats).isEmpty)
        }
      }
    }
  }

  private func drawn(
    _ values: [Int?], second: [Int?]? = nil, size: Size, look: MetricsLook = MetricsLook(),
    isASCII: Bool = false, partial: Month? = nil
  ) -> [String] {
    let range = months(values.count)
    func series(_ values: [Int?], _ fill: Unicode.Scalar) -> ChartSeries {
      let figures = zip(range, values).compactMap { month, value in
        value.map { MonthlyFigures(month: month, visits: $0, downloads: nil) }
      }
      return ChartSeries(
        name: "visits", counts: MetricsCounts(MonthlySeries(figures: figures), \.visits),
        style: Theme.firstSeries, fill: fill)
    }
    var frame = Frame(size: size)
    ChartView(
      series: [series(values, "█")] + (second.map { [series($0, "▒")] } ?? []), range: range,
      cursor: range[range.count - 1], look: look,
      pen: Pen(
        words: Messages(.english), isASCII: isASCII, now: Samples.now,
        currentMonth: partial ?? Month(year: 2030, month: 1))
    ).draw(in: Rect(size), on: &frame)
    return frame.canvas.lines
  }

  @Test func `a month without a figure is not a month with zero`() {
    let lines = drawn([8, nil, 0, 5], size: Size(width: 15, height: 7))
    #expect(lines[3].contains("·"))
    #expect(lines[3].contains("0"))
    #expect(lines[3].contains("▄") || lines[3].contains("█"))
  }

  @Test func `the running month is hatched and the second series has another fill`() {
    let lines = drawn([5, 9], second: [2, 3], size: Size(width: 20, height: 8), partial: Samples.month)
      .joined()
    #expect(lines.contains("█"))
    #expect(lines.contains("▒"))
    #expect(lines.contains("░"))
  }

  @Test func `a spike leaves the others an eighth`() {
    let lines = drawn([1, 1_000_000, 1], size: Size(width: 16, height: 10))
    #expect(lines.joined().contains("▁"))
  }

  @Test func `any values fit any size`() {
    for size in [(10, 4), (11, 5), (20, 4), (40, 9), (300, 60)] {
      for values in [[1], [nil], [0], [.max, .max], Array(repeating: 7, count: 100), [nil, nil, 3]]
        as [[Int?]]
      {
        let lines = drawn(values, second: values, size: Size(width: size.0, height: size.1))
        #expect(lines.count == size.1)
        #expect(lines.contains { $0.contains("└") })
      }
    }
  }

  @Test func `ASCII bars are made of whole cells`() {
    let lines = drawn([1, 9], second: [5, 3], size: Size(width: 20, height: 8), isASCII: true).joined()
    #expect(!lines.contains { "▁▂▃▄▅▆▇".contains($0) })
  }

  @Test func `a row without a number is neither a gap nor zero`() {
    let range = months(3)
    let series = MonthlySeries(figures: [
      MonthlyFigures(month: range[0], visits: nil, downloads: 1),
      MonthlyFigures(month: range[2], visits: 4, downloads: 1),
    ])
    let counts = MetricsCounts(series, \.visits)
    #expect(range.map { counts[$0] } == [.unknown, .absent, .counted(4)])
    var frame = Frame(size: Size(width: 20, height: 8))
    ChartView(
      series: [ChartSeries(name: "visits", counts: counts, style: Theme.firstSeries, fill: "█")],
      range: range, cursor: range[2],
      pen: Pen(words: Messages(.english), isASCII: false, now: Samples.now, currentMonth: Samples.month)
    ).draw(in: Rect(frame.canvas.size), on: &frame)
    let base = frame.canvas.lines[4]
    #expect(base.contains("∅"))
    #expect(base.contains("·"))
    #expect(base.contains("░"))
  }

  @Test(
    arguments: [
      ([1, 2, 3, 4], nil), ([10, 12, 9, 11, 1_000], 12), ([10, 12, 9, 900, 1_000], nil), ([5, 5_000], nil),
      ([10, 12, 9, 11, 35], nil), ([10, 12, 9, 11, 36], 12), ([0, 0, 0, 7, 0, 0], nil),
      (Array(repeating: 10, count: 15) + [1_000], 10), (Array(repeating: 10, count: 14) + [700, 1_000], 10),
    ] as [([Int], Int?)])
  func `few values far above the rest are cut, and none else`(values: [Int], limit: Int?) {
    #expect(MetricsOutliers.limit(values) == limit)
    #expect(MetricsOutliers.limit(values.reversed()) == limit)
  }

  @Test func `a cut bar has a mark and its value, and leaves the others their height`() {
    let values = [900, 1_000, 800, 1_000_000, 950, 700]
    let cut = drawn(values, size: Size(width: 40, height: 14))
    #expect(cut[0].contains("↑1M"))
    #expect(cut.joined().contains("≈"))
    #expect(cut.joined().filter { $0 == "█" }.count > 60)
    var look = MetricsLook()
    look.cutsOutliers = false
    let whole = drawn(values, size: Size(width: 40, height: 14), look: look).joined()
    #expect(!whole.contains("↑") && !whole.contains("≈"))
  }

  @Test func `a logarithmic axis counts in powers of ten and cuts nothing`() {
    var look = MetricsLook()
    look.isLogarithmic = true
    let lines = drawn([1, 10, 100, 1_000_000, 5, 50], size: Size(width: 40, height: 17), look: look)
    #expect(!lines.joined().contains("↑"))
    for label in ["1", "100", "10k", "1M"] { #expect(lines.contains { $0.contains(label) }, "\(label)") }
    let scale = ChartScale(logarithmicFrom: 3, to: 900_000, ticks: 6)
    #expect(scale.floor == 1)
    #expect(scale.top == 1_000_000)
    #expect(scale.eighths(of: 1_000, rows: 6) == 24)
    #expect(scale.eighths(of: 1, rows: 6) == 1)
    let huge = ChartScale(logarithmicFrom: 1, to: .max, ticks: 4)
    #expect(huge.eighths(of: .max, rows: 5) == 40)
    #expect(huge.ticks.count <= 6)
  }

  @Test func `stacked series stand on each other, the sum as high as both`() {
    var look = MetricsLook()
    look.isStacked = true
    let size = Size(width: 20, height: 13)
    let lines = drawn([40, 40], second: [40, nil], size: size, look: look)
    let first = lines.prefix(10).map { line in Array(line.dropFirst(6)) }
    let column = first.compactMap { line in line.first { $0 == "█" || $0 == "▒" } }
    #expect(column.first == "▒")
    #expect(column.last == "█")
    #expect(column.filter { $0 == "▒" }.count == column.filter { $0 == "█" }.count)
  }

  @Test func `the same month of the year before stands beside each bar`() {
    var look = MetricsLook()
    look.hasYearBefore = true
    let lines = drawn(Array(1...24), size: Size(width: 120, height: 12), look: look)
    #expect(lines.joined().contains("╎"))
    let range = months(24)
    let series = MonthlySeries(
      figures: range.enumerated().map { MonthlyFigures(month: $1, visits: $0 + 1, downloads: nil) })
    let drawn = ChartMonth(
      range[20],
      of: [ChartSeries(name: "", counts: MetricsCounts(series, \.visits), style: .plain, fill: "█")],
      look: look)
    #expect(drawn.bars.map(\.value) == [9, 21])
    #expect(drawn.bars.map(\.isYearBefore) == [true, false])
  }

  @Test func `the mean of the months that are over is a line behind the bars`() {
    var look = MetricsLook()
    look.cutsOutliers = false
    let lines = drawn(
      [10, 0, 10, 0, 10, 0, 100], size: Size(width: 60, height: 14), look: look, partial: Samples.month)
    // The mean is 5: the running month does not count.
    #expect(lines.firstIndex { $0.contains("╌") } ?? 0 >= 9)
  }

  @Test(arguments: [20, 57, 118, 199])
  func `all of the width is used`(width: Int) {
    for count in [6, 12, 18, 50] where count <= width {
      let fitted = ChartColumns(
        months: months(count), bars: 1, width: width, cursor: Samples.month)
      #expect(fitted.x(of: count - 1) + fitted.slot >= width - fitted.slot)
      #expect(fitted.x(of: count) == width)
    }
  }
}
