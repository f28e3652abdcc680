import Canvas
import Explorer

/// The figures beside the chart: for each series its total, mean, best month and year on year.
struct MetricsPanel {
  let figures: MetricsFigures
  let pen: Pen

  func draw(in area: Rect, on frame: inout Frame) {
    var row = 0
    for one in figures.series {
      frame.draw("\(one.fill)\(one.fill) ", one.style, row: row, in: area)
      frame.draw(one.name, Theme.strong, x: 3, row: row, in: area)
      row += 1
      for figure in figures.figures(of: one) {
        frame.draw(figure.label, Theme.dim, row: row, in: area)
        let isWide = columns(figure.label) + columns(figure.value) + 1 > area.width
        if isWide { row += 1 }
        frame.drawRight(figure.value, Theme.strong, row: row, in: area)
        row += 1
        if let more = figure.more {
          frame.drawRight(more, Theme.dim, row: row, in: area)
          row += 1
        }
      }
      row += 1
    }
  }
}
