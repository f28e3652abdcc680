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
    drawShares(in: area.inset(top: row), on: &frame)
  }

  /// The files that most of the downloads are of, as many as fit.
  private func drawShares(in area: Rect, on frame: inout Frame) {
    guard let shares = figures.state.shares.value, area.height >= 3 else { return }
    let total = shares.reduce(0) { $0.addingAtMost($1.downloads) }
    guard total > 0 else { return }
    frame.draw(pen.words.sharesTitle, Theme.strong, in: area)
    let lines = area.inset(top: 1)
    for (row, share) in shares.prefix(lines.height).enumerated() {
      let line = lines.row(row)
      let part = pen.formats.percentage(Double(share.downloads) / Double(total))
      frame.drawRight(part, Theme.strong, in: line.splitLeft(5).left)
      let name = share.title ?? pen.words.removedFile
      frame.draw(name, share.title == nil ? Theme.dim : Theme.plain, in: line.inset(left: 6))
    }
  }
}
