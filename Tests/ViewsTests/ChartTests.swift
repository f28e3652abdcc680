import Canvas
import DataGouv
import Foundation
import Testing

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
    _ values: [Int?], second: [Int?]? = nil, size: Size, isASCII: Bool = false, partial: Month? = nil
  ) -> [String] {
    let range = months(values.count)
    func series(_ values: [Int?], _ fill: Unicode.Scalar) -> ChartSeries {
      ChartSeries(
        name: "visits", value: { month in range.firstIndex(of: month).flatMap { values[$0] } },
        style: Theme.firstSeries, fill: fill)
    }
    var frame = Frame(size: size)
    ChartView(
      series: [series(values, "█")] + (second.map { [series($0, "▒")] } ?? []), range: range,
      cursor: range[range.count - 1],
      pen: Pen(
        words: Messages(.english), isASCII: isASCII, now: Samples.now,
        currentMonth: partial ?? Month(year: 2030, month: 1))
    ).draw(in: Rect(size), on: &frame)
    return frame.canvas.lines
  }

  @Test func `a month without a figure is not a month with zero`() {
    let lines = drawn([8, nil, 0, 1], size: Size(width: 15, height: 7))
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
}
