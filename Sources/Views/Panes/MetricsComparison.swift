import Canvas
import DataGouv
import Explorer

/// Several things side by side: small charts of the same months, each with its total and growth.
struct MetricsComparison {
  let state: ComparisonState
  let areas: Layout.MetricsAreas
  let pen: Pen

  func draw(in area: Rect, on frame: inout Frame) {
    frame.draw(heading, in: area)
    let body = areas.comparison
    let items = state.sorted(running: pen.currentMonth)
    guard !items.isEmpty else { return drawNothing(in: body, on: &frame) }
    let columns = areas.comparisonColumns
    let height = cellHeight(rows: (items.count + columns - 1) / columns, in: body)
    let visible = max(1, body.height / height)
    let first = max(0, min(state.index / columns, (items.count - 1) / columns) - visible + 1)
    let top = state.hasCommonScale ? items.flatMap { counts(of: $0).compactMap(\.value) }.max() : nil
    for (place, item) in items.enumerated().dropFirst(first * columns).prefix(visible * columns) {
      let (row, column) = (place / columns - first, place % columns)
      let x = body.width * column / columns
      let width = body.width * (column + 1) / columns - x - (column + 1 < columns ? 2 : 0)
      let cell = Rect(x: body.x + x, y: body.y + row * height, width: width, height: height)
      draw(item, isSelected: place == state.index, top: top, in: cell.intersection(body), on: &frame)
      frame.mark(cell.intersection(body), .metricsItem(place))
    }
    if state.items.isStale { frame.canvas.restyle(body) { $0.adding(.dim) } }
  }

  /// What is compared, by what it is ordered, and the months.
  private var heading: TextLine {
    var line = TextLine("\(pen.words.name(state.scope)) · \(pen.words.name(measure))", Theme.strong)
    line.append(" · \(pen.words.name(state.order))", Theme.dim)
    if let first = months.first {
      line.append(" · \(pen.words.range(first, to: pen.currentMonth))", Theme.dim)
    }
    if state.hasCommonScale { line.append(" · \(pen.words.commonScale)", Theme.warning) }
    return line
  }

  private var measure: MetricsState.Measure {
    if case .files = state.scope { .downloads } else { state.measure }
  }

  private var months: [Month] {
    (0..<ComparisonState.months).map { pen.currentMonth.advanced(by: $0 + 1 - ComparisonState.months) }
  }

  private func counts(of item: ComparisonState.Item) -> [MonthCount] {
    let counts = measure.counts(in: item.series)
    return months.map { counts[$0] }
  }

  /// Higher charts where there is room for all of them: a title, bars, figures, and an empty line.
  private func cellHeight(rows: Int, in area: Rect) -> Int {
    max(3, min(9, area.height / max(1, rows)))
  }

  private func draw(
    _ item: ComparisonState.Item, isSelected: Bool, top: Int?, in cell: Rect, on frame: inout Frame
  ) {
    let title = item.title ?? "\(item.subject.id) (\(pen.words.notInCatalogue))"
    let line = cell.row(0)
    frame.draw(isSelected ? "▶" : " ", Theme.accent, in: line)
    frame.draw(title, item.title == nil ? Theme.dim : Theme.plain, x: 2, in: line)
    if isSelected {
      frame.canvas.restyle(line, Theme.selected)
      frame.canvas.cursor = Point(x: line.x, y: line.y)
    }
    let bars = cell.inset(left: 2, top: 1, bottom: cell.height > 3 ? 2 : 1)
    drawBars(counts(of: item), top: top, in: bars, on: &frame)
    let summary = state.summary(of: item, running: pen.currentMonth)
    let figures = cell.row(cell.height - (cell.height > 3 ? 2 : 1))
    frame.draw("Σ \(pen.formats.integer(summary.total))", Theme.strong, x: 2, in: figures)
    if let years = summary.years, let change = pen.formats.change(from: years.before, to: years.last) {
      let style = years.last >= years.before ? Theme.good : Theme.warning
      frame.drawRight("\(years.last >= years.before ? "↑" : "↓") \(change)", style, in: figures)
    }
  }

  /// Bars over several lines, a month one column, or two where all have room.
  private func drawBars(_ counts: [MonthCount], top: Int?, in area: Rect, on frame: inout Frame) {
    guard area.height > 0 else { return }
    let shown = counts.suffix(area.width)
    let width = max(1, min(3, area.width / max(1, shown.count)))
    let most = max(1, top ?? shown.compactMap(\.value).max() ?? 1)
    // The bars tell their series only by its look.
    let look = ChartSeries(
      name: "", counts: MetricsCounts(nil, \.visits), style: Theme.firstSeries, fill: "█")
    for (index, count) in shown.enumerated() {
      let bar = Rect(
        x: area.x + index * width, y: area.y, width: max(1, width - (width > 1 ? 1 : 0)), height: area.height)
      let isRunning = index == shown.count - 1
      ChartBars(series: [look], scale: ChartScale(exactly: most), isPartial: isRunning, pen: pen)
        .draw(ChartMonth.Bar(parts: [(count, 0)]), in: bar, on: &frame)
    }
  }

  private func drawNothing(in area: Rect, on frame: inout Frame) {
    if let error = state.items.failure {
      frame.draw(pen.failure(error, width: area.width), in: area)
    } else {
      let words = state.items.phase == .loaded ? pen.words.noFiguresInRange : pen.words.loadingMetrics
      frame.draw(words, Theme.dim, in: area)
    }
  }
}
