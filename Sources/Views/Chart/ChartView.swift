import Canvas
import DataGouv
import Explorer

/// Monthly bars over an axis, in eighths of a cell.
struct ChartView {
  let series: [ChartSeries]
  /// The months asked for, oldest first.
  let range: [Month]
  let cursor: Month
  let pen: Pen

  private static let eighths: [String] = ["", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Steps of the axis: a line between two ticks where there is room, never more than six.
  static func ticks(rows: Int) -> Int { rows < 6 ? min(3, max(1, rows)) : min(6, rows / 2) }

  /// The smallest area in which bars tell anything.
  static func fits(_ size: Size) -> Bool { size.width >= 10 && size.height >= 4 }

  func draw(in area: Rect, on frame: inout Frame) {
    let hasYears = area.height >= 6
    let rows = area.height - 2 - (hasYears ? 1 : 0)
    let largest = range.reduce(0) { most, month in series.reduce(most) { max($0, $1.value(month) ?? 0) } }
    let scale = ChartScale(maximum: largest, ticks: Self.ticks(rows: rows))
    let labels = scale.ticks.map(pen.formats.compact)
    let axis = labels.reduce(0) { max($0, columns($1)) } + 1
    let plot = Rect(x: area.x + axis + 1, y: area.y, width: area.width - axis - 1, height: rows)
    guard plot.width > 0 else { return }
    let fitted = ChartColumns(months: range, bars: series.count, width: plot.width, cursor: cursor)

    drawAxis(scale, labels: labels, width: axis, plot: plot, in: area, on: &frame)
    for (index, month) in fitted.months.enumerated() {
      let slot = Rect(x: plot.x + fitted.x(of: index), y: plot.y, width: fitted.slot, height: rows)
      drawBars(of: month, scale: scale, fitted: fitted, in: slot, on: &frame)
      let whole = Rect(x: slot.x, y: slot.y, width: slot.width, height: area.height)
      if month == cursor { highlight(fitted, slot: slot, in: area, on: &frame) }
      frame.mark(whole.intersection(area), .month(fitted.offset + index))
    }
    // Months that have no room go on at the sides.
    if fitted.offset > 0 { frame.draw("‹", Theme.accent, row: rows, in: plot.inset(bottom: -1)) }
    if fitted.offset + fitted.months.count < range.count {
      frame.draw("›", Theme.accent, x: plot.width - 1, row: rows, in: plot.inset(bottom: -1))
    }
    let under = Rect(x: plot.x, y: plot.bottom + 1, width: plot.width, height: area.height - rows - 1)
    for label in fitted.names(pen.formats) {
      let isSelected = fitted.months[label.index] == cursor
      if isSelected { frame.canvas.cursor = Point(x: under.x + label.x, y: under.y) }
      frame.draw(label.text, isSelected ? Theme.selected(Theme.strong) : Theme.plain, x: label.x, in: under)
    }
    if hasYears {
      for label in fitted.years(pen.formats) {
        frame.draw(label.text, Theme.dim, x: label.x, row: 1, in: under)
      }
    }
  }

  private func drawAxis(
    _ scale: ChartScale, labels: [String], width: Int, plot: Rect, in area: Rect, on frame: inout Frame
  ) {
    for row in 0..<plot.height { frame.draw("│", Theme.frame, x: width, row: row, in: area) }
    frame.canvas.fill(
      Rect(x: plot.x, y: plot.bottom, width: plot.width, height: 1), with: "─", style: Theme.frame)
    frame.draw("└", Theme.frame, x: width, row: plot.height, in: area)
    for (tick, label) in zip(scale.ticks, labels) {
      let row = plot.height - scale.row(of: tick, rows: plot.height)
      frame.drawRight(
        label, Theme.dim, row: row, in: Rect(x: area.x, y: area.y, width: width, height: area.height))
      guard tick > 0 else { continue }
      frame.draw("┤", Theme.frame, x: width, row: row, in: area)
      frame.canvas.fill(plot.row(row), with: "┈", style: Theme.frame)
    }
  }

  private func drawBars(
    of month: Month, scale: ChartScale, fitted: ChartColumns, in slot: Rect, on frame: inout Frame
  ) {
    guard series.contains(where: { $0.value(month) != nil }) else {
      frame.draw("·", Theme.dim, x: (slot.width - 1) / 2, row: slot.height - 1, in: slot)
      return
    }
    for (index, one) in series.enumerated() {
      let bar = Rect(
        x: slot.x + fitted.margin + index * fitted.bar, y: slot.y, width: fitted.bar, height: slot.height)
      guard let value = one.value(month) else {
        frame.draw("·", Theme.dim, x: (bar.width - 1) / 2, row: slot.height - 1, in: bar)
        continue
      }
      guard value > 0 else {
        frame.draw("0", one.style, x: (bar.width - 1) / 2, row: slot.height - 1, in: bar)
        continue
      }
      draw(
        scale.eighths(of: value, rows: slot.height), of: one, isPartial: month == pen.currentMonth, in: bar,
        on: &frame)
    }
  }

  private func draw(
    _ eighths: Int, of series: ChartSeries, isPartial: Bool, in bar: Rect, on frame: inout Frame
  ) {
    // A hatched bar and an ASCII one end in a whole cell.
    let isWhole = isPartial || pen.isASCII
    let full = isWhole ? max(1, (eighths + 4) / 8) : eighths / 8
    let rest = isWhole ? 0 : eighths % 8
    let body = Rect(x: bar.x, y: bar.bottom - full, width: bar.width, height: full)
    let fill = isPartial ? "░" : series.fill
    // A full block leaves a slit between two lines in some fonts; the colour behind it closes it.
    let style = fill == "█" ? Style(series.style.foreground, on: series.style.foreground) : series.style
    frame.canvas.fill(body, with: fill, style: style)
    if rest > 0 {
      frame.canvas.draw(
        String(repeating: Self.eighths[rest], count: bar.width), at: Point(x: bar.x, y: body.y - 1), in: bar,
        style: series.style)
    }
  }

  private func highlight(_ fitted: ChartColumns, slot: Rect, in area: Rect, on frame: inout Frame) {
    frame.canvas.restyle(slot) { $0.foreground == nil ? $0 : $0.adding(.bold) }
    let bars = Rect(
      x: slot.x + fitted.margin, y: slot.bottom, width: fitted.bar * series.count, height: 1)
    frame.canvas.fill(bars, with: "▲", style: Theme.accent)
  }
}
