import Canvas
import DataGouv
import Explorer

/// Monthly bars over an axis, in eighths of a cell.
struct ChartView {
  let series: [ChartSeries]
  /// The months asked for, oldest first.
  let range: [Month]
  let cursor: Month
  var look = MetricsLook()
  let pen: Pen

  /// Steps of the axis: a line between two ticks where there is room, never more than six.
  static func ticks(rows: Int) -> Int { rows < 6 ? min(3, max(1, rows)) : min(6, rows / 2) }

  /// The smallest area in which bars tell anything.
  static func fits(_ size: Size) -> Bool { size.width >= 10 && size.height >= 4 }

  func draw(in area: Rect, on frame: inout Frame) {
    let hasYears = area.height >= 6
    let rows = area.height - 2 - (hasYears ? 1 : 0)
    let months = range.map { ChartMonth($0, of: series, look: look) }
    let values = months.flatMap { $0.bars.compactMap(\.value) }
    let limit = look.cutsOutliers && !look.isLogarithmic && rows >= 3 ? MetricsOutliers.limit(values) : nil
    // What is cut is told in a line of its own above the bars.
    let over = limit == nil ? 0 : 1
    let scale = scale(values, limit: limit, rows: rows - over)
    let labels = scale.ticks.map(pen.formats.compact)
    let axis = labels.reduce(0) { max($0, columns($1)) } + 1
    let whole = Rect(x: area.x + axis + 1, y: area.y, width: area.width - axis - 1, height: rows)
    let plot = whole.inset(top: over)
    guard plot.width > 0 else { return }
    let bars = months.first?.bars.count ?? 1
    let fitted = ChartColumns(months: range, bars: bars, width: plot.width, cursor: cursor)

    drawAxis(scale, labels: labels, width: axis, plot: plot, in: area, on: &frame)
    if plot.height >= 6, plot.width >= 20 { drawMeans(scale, in: plot, on: &frame) }
    var told = whole.x
    for (index, month) in fitted.months.enumerated() {
      let slot = Rect(x: plot.x + fitted.x(of: index), y: plot.y, width: fitted.slot, height: plot.height)
      let painter = ChartBars(
        series: series, scale: scale, isPartial: month == pen.currentMonth, pen: pen)
      for (place, bar) in months[fitted.offset + index].bars.enumerated() {
        let area = Rect(
          x: slot.x + fitted.margin + place * fitted.bar, y: slot.y, width: fitted.bar, height: slot.height)
        painter.draw(bar, in: area, on: &frame)
        if let value = bar.value, value > scale.top {
          told = drawCut(value, over: area, in: whole.row(0), from: told, on: &frame)
        }
      }
      let column = Rect(x: slot.x, y: area.y, width: slot.width, height: area.height)
      if month == cursor { highlight(fitted, bars: bars, slot: slot, on: &frame) }
      frame.mark(column.intersection(area), .month(fitted.offset + index))
    }
    drawNames(fitted, hasYears: hasYears, plot: plot, on: &frame)
  }

  private func scale(_ values: [Int], limit: Int?, rows: Int) -> ChartScale {
    let largest = limit ?? values.max() ?? 0
    let ticks = Self.ticks(rows: rows)
    guard look.isLogarithmic else { return ChartScale(maximum: largest, ticks: ticks) }
    return ChartScale(logarithmicFrom: values.filter { $0 > 0 }.min() ?? 1, to: largest, ticks: ticks)
  }

  private func drawAxis(
    _ scale: ChartScale, labels: [String], width: Int, plot: Rect, in area: Rect, on frame: inout Frame
  ) {
    let left = Rect(x: area.x, y: plot.y, width: width, height: plot.height + 1)
    for row in area.y..<plot.bottom { frame.draw("│", Theme.frame, x: width, row: row - area.y, in: area) }
    frame.canvas.fill(
      Rect(x: plot.x, y: plot.bottom, width: plot.width, height: 1), with: "─", style: Theme.frame)
    frame.draw("└", Theme.frame, x: width, row: plot.bottom - area.y, in: area)
    for (place, (tick, label)) in zip(scale.ticks, labels).enumerated() {
      let row = plot.height - scale.row(of: tick, rows: plot.height)
      frame.drawRight(label, Theme.dim, row: row, in: left)
      guard place > 0 else { continue }
      frame.draw("┤", Theme.frame, x: width, row: plot.y - area.y + row, in: area)
      frame.canvas.fill(plot.row(row), with: "┈", style: Theme.frame)
    }
  }

  /// A line at the height of each series' mean of the months drawn; bars stand before it.
  private func drawMeans(_ scale: ChartScale, in plot: Rect, on frame: inout Frame) {
    for (mean, style) in means where mean > scale.floor ?? 0 && mean <= scale.top {
      let row = plot.height - (scale.eighths(of: mean, rows: plot.height) + 7) / 8
      frame.canvas.fill(plot.row(row), with: "╌", style: style)
    }
  }

  /// The means that are drawn: of the months in the chart that are over.
  private var means: [(Int, Style)] {
    if look.isStacked, series.count > 1 { return [] }
    return series.compactMap { one in
      MetricsSummary.mean(of: one.counts, in: range, running: pen.currentMonth).map { ($0, one.style) }
    }
  }

  /// Tells a value whose bar is cut: an arrow over the bar, and the number where it does not touch another.
  private func drawCut(_ value: Int, over bar: Rect, in line: Rect, from told: Int, on frame: inout Frame)
    -> Int
  {
    let text = "↑\(pen.formats.compact(value))"
    let width = columns(text)
    let x = min(bar.x, line.right - width)
    guard x >= told else {
      if bar.x >= told { frame.draw("↑", Theme.warning, x: bar.x - line.x, in: line) }
      return max(told, bar.x + 1)
    }
    frame.draw(text, Theme.warning, x: x - line.x, in: line)
    return x + width + 1
  }

  private func drawNames(_ fitted: ChartColumns, hasYears: Bool, plot: Rect, on frame: inout Frame) {
    let axis = Rect(x: plot.x, y: plot.bottom, width: plot.width, height: 1)
    for (index, month) in fitted.months.enumerated() where month.month == 1 && month != cursor {
      frame.draw("┬", Theme.frame, x: fitted.x(of: index), in: axis)
    }
    // Months that have no room go on at the sides.
    if fitted.offset > 0 { frame.draw("‹", Theme.accent, in: axis) }
    if fitted.offset + fitted.months.count < range.count {
      frame.draw("›", Theme.accent, x: plot.width - 1, in: axis)
    }
    let under = Rect(x: plot.x, y: plot.bottom + 1, width: plot.width, height: hasYears ? 2 : 1)
    for label in fitted.names(pen.formats) {
      let isSelected = fitted.months[label.index] == cursor
      if isSelected { frame.canvas.cursor = Point(x: under.x + label.x, y: under.y) }
      frame.draw(label.text, isSelected ? Theme.selected(Theme.strong) : Theme.plain, x: label.x, in: under)
    }
    guard hasYears else { return }
    for label in fitted.years(pen.formats) {
      frame.draw(label.text, Theme.dim, x: label.x, row: 1, in: under)
    }
  }

  private func highlight(_ fitted: ChartColumns, bars: Int, slot: Rect, on frame: inout Frame) {
    frame.canvas.restyle(slot) { $0.foreground == nil ? $0 : $0.adding(.bold) }
    let under = Rect(x: slot.x + fitted.margin, y: slot.bottom, width: fitted.bar * bars, height: 1)
    frame.canvas.fill(under, with: "▲", style: Theme.accent)
    if frame.canvas.cursor == nil { frame.canvas.cursor = Point(x: under.x, y: under.y) }
  }
}
