import Canvas
import DataGouv
import Explorer

/// The months of a dataset or a file: bars, the figures of the selected month, totals.
struct MetricsPane {
  let state: MetricsState?
  let areas: Layout.MetricsAreas
  /// What the whole portal is called.
  let portalName: String
  /// Whether the portal counts anything.
  let hasService: Bool
  let isFocused: Bool
  let pen: Pen

  func draw(in area: Rect, on frame: inout Frame) {
    PaneFrame(pane: .metrics, isFocused: isFocused, pen: pen).draw(span, in: area, on: &frame)
    let text = areas.text
    guard hasService else {
      say(pen.words.noMetricsService, pen.words.noMetricsServiceAdvice, in: text, on: &frame)
      return
    }
    guard let state else {
      say(pen.words.openMetricsAdvice, nil, in: text, on: &frame)
      return
    }
    if let leaders = state.leaders, state.face == .leaders {
      keepingCursor(on: &frame) { frame in
        MetricsLeaders(state: leaders, areas: areas, portalName: portalName, pen: pen).draw(
          in: text, on: &frame)
      }
      return
    }
    if let comparison = state.comparison, state.face == .comparison {
      keepingCursor(on: &frame) { frame in
        MetricsComparison(state: comparison, areas: areas, pen: pen).draw(in: text, on: &frame)
      }
      return
    }
    let figures = MetricsFigures(state: state, pen: pen)
    guard figures.hasAny else {
      drawNothing(state, in: text, on: &frame)
      return
    }
    let cursor = frame.canvas.cursor
    frame.canvas.cursor = nil
    draw(state, figures, in: areas.main, on: &frame)
    if state.dataset.isStale || state.file.isStale { frame.canvas.restyle(text) { $0.adding(.dim) } }
    if !isFocused { frame.canvas.cursor = cursor }
  }

  /// Draws, and leaves the terminal's cursor where it was unless the pane has the keys.
  private func keepingCursor(on frame: inout Frame, _ draw: (inout Frame) -> Void) {
    let cursor = frame.canvas.cursor
    draw(&frame)
    if !isFocused { frame.canvas.cursor = cursor }
  }

  private var span: TextLine {
    if state?.face == .leaders { return TextLine(pen.words.leadersTitle, Theme.dim) }
    if state?.face == .comparison { return TextLine(pen.words.comparisonTitle, Theme.dim) }
    guard hasService, let state, let first = state.range.first else { return [] }
    return TextLine(
      "\(pen.words.range(first, to: state.last)) · \(pen.words.months(state.months))", Theme.dim)
  }

  private func draw(_ state: MetricsState, _ figures: MetricsFigures, in area: Rect, on frame: inout Frame) {
    MetricsPanel(figures: figures, pen: pen).draw(
      in: areas.panel.inset(top: areas.panel.height > 13 ? 2 : 0), on: &frame)
    let isRoomy = area.height >= 11
    let heading = isRoomy ? 2 : area.height >= 7 ? 1 : 0
    let (top, rest) = area.splitTop(heading)
    if heading > 1 {
      frame.draw(figures.title, in: Rect(x: area.x, y: area.y, width: areas.text.width, height: 1))
    }
    if state.face == .figures {
      if heading > 1 { frame.draw(figures.legend, row: 1, in: top) }
      MetricsTable(figures: figures, pen: pen).draw(in: rest.inset(top: isRoomy ? 1 : 0), on: &frame)
      return
    }
    let caption = figures.caption(
      width: area.width,
      limit: area.height >= 20 ? 6 : area.height >= 16 ? 5 : isRoomy ? 4 : area.height >= 6 ? 2 : 0,
      hasPanel: !areas.panel.isEmpty)
    let (middle, bottom) = rest.splitTop(rest.height - caption.count)
    if heading > 0 { frame.draw(figures.legend, row: heading - 1, in: top) }
    if ChartView.fits(middle.size) {
      let chart = heading > 0 ? middle.inset(top: middle.height > 8 ? 1 : 0) : middle
      ChartView(series: figures.series, range: state.range, cursor: state.cursor, look: state.look, pen: pen)
        .draw(in: chart, on: &frame)
      frame.draw(caption, in: bottom)
    } else {
      drawFigures(state, figures, in: area, on: &frame)
    }
  }

  /// The figures as text, where bars have no room: the selected month and those before it.
  private func drawFigures(
    _ state: MetricsState, _ figures: MetricsFigures, in area: Rect, on frame: inout Frame
  ) {
    for row in 0..<area.height {
      let month = state.cursor.advanced(by: -row)
      let values = figures.series.map { $0.counts[month].value.map(pen.formats.integer) ?? "·" }.joined(
        separator: " ")
      frame.draw(
        "\(pen.formats.shortMonth(month)) \(values)", row == 0 ? Theme.strong : Theme.plain, row: row,
        in: area)
    }
  }

  private func drawNothing(_ state: MetricsState, in area: Rect, on frame: inout Frame) {
    if let error = state.dataset.failure ?? state.file.failure {
      frame.draw(pen.failure(error, width: area.width), in: area.inset(top: area.height > 4 ? 1 : 0))
    } else if state.dataset.isLoading || state.file.isLoading {
      frame.draw(pen.words.loadingMetrics, Theme.dim, in: area)
    } else {
      say(pen.words.noFigures, nil, in: area, on: &frame)
    }
  }

  private func say(_ text: String, _ advice: String?, in area: Rect, on frame: inout Frame) {
    var lines = TextFlow.wrap("∅ \(text)", width: area.width, style: Theme.strong)
    if let advice { lines += TextFlow.wrap(advice, width: area.width, style: Theme.dim) }
    frame.draw(lines, in: area.inset(top: area.height > lines.count + 1 ? 1 : 0))
  }
}
