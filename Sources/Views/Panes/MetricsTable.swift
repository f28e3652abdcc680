import Canvas
import DataGouv
import Explorer

/// The figures a month a line, newest first, each with its changes: the chart for those who read rather than look.
struct MetricsTable {
  let figures: MetricsFigures
  let pen: Pen

  private struct Column {
    var heading: String
    var width: Int
    var text: (Month) -> String
    var style: Style
  }

  func draw(in area: Rect, on frame: inout Frame) {
    let columns = self.columns(in: area.width)
    let (head, body) = area.splitTop(area.height >= 3 ? 1 : 0)
    draw(columns, Theme.dim, in: head, on: &frame) { $0.heading }
    let months = self.months
    let selected = months.firstIndex(of: figures.state.cursor) ?? 0
    let top = max(0, min(selected - body.height / 2, months.count - body.height))
    for (row, month) in months.dropFirst(top).prefix(body.height).enumerated() {
      let line = body.row(row)
      draw(columns, nil, in: line, on: &frame) { $0.text(month) }
      guard month == figures.state.cursor else { continue }
      frame.canvas.restyle(line, Theme.selected)
      frame.canvas.cursor = Point(x: line.x, y: line.y)
    }
  }

  /// From the running month, or the last one drawn, to the first that is known.
  private var months: [Month] {
    let first = figures.series.compactMap(\.counts.months.first).min() ?? figures.state.cursor
    let newest = max(pen.currentMonth, figures.state.cursor)
    return (min(first, figures.state.cursor)...newest).reversed()
  }

  private func columns(in width: Int) -> [Column] {
    let longest = (1...12).reduce(0) { max($0, Views.columns(pen.formats.monthName($1))) } + 5
    let running = Views.columns(pen.words.runningMonth) + 3
    let isShort = width < longest + running + 16 * figures.series.count
    var list = [
      Column(
        heading: pen.words.monthColumn, width: isShort ? 10 : longest + running,
        text: { month in
          if isShort { return pen.formats.shortMonth(month) }
          return pen.formats.month(month) + (month == pen.currentMonth ? " (\(pen.words.runningMonth))" : "")
        },
        style: Theme.plain)
    ]
    // Changes where they have room.
    let hasChanges = width >= list[0].width + figures.series.count * 36
    for one in figures.series {
      list.append(
        Column(
          heading: one.name, width: isShort ? 14 : min(24, max(14, Views.columns(one.name))),
          text: { text(of: one.counts[$0]) }, style: Theme.strong))
      guard hasChanges else { continue }
      list.append(
        Column(
          heading: pen.words.onMonthColumn, width: 8,
          text: { figures.changes(of: one, in: $0).month ?? "" }, style: Theme.dim))
      list.append(
        Column(
          heading: pen.words.onYearColumn, width: 8, text: { figures.changes(of: one, in: $0).year ?? "" },
          style: Theme.dim))
    }
    return list
  }

  private func text(of count: MonthCount) -> String {
    switch count {
    case .absent: "·"
    case .unknown: "∅"
    case .counted(let value): pen.formats.integer(value)
    }
  }

  private func draw(
    _ list: [Column], _ style: Style?, in line: Rect, on frame: inout Frame, _ text: (Column) -> String
  ) {
    var x = 0
    for (index, column) in list.enumerated() {
      let place = line.inset(left: x).splitLeft(column.width).left
      let words = text(column)
      if index == 0 || Views.columns(words) > place.width {
        frame.draw(words, style ?? column.style, in: place)
      } else {
        frame.drawRight(words, style ?? column.style, in: place)
      }
      x += column.width + 2
      if x >= line.width { break }
    }
  }
}
