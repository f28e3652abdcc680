import Canvas
import DataGouv
import Explorer

/// What the metrics pane draws and says: the chosen series, and their figures in words.
struct MetricsFigures {
  let state: MetricsState
  let series: [ChartSeries]
  private let pen: Pen

  init(state: MetricsState, pen: Pen) {
    self.state = state
    self.pen = pen
    series = state.measures.enumerated().map { index, measure in
      ChartSeries(
        name: pen.words.name(measure), counts: state.counts(of: measure),
        style: index == 0 ? Theme.firstSeries : Theme.secondSeries, fill: index == 0 ? "█" : "▒")
    }
  }

  /// Whether the server has any month of what is chosen.
  var hasAny: Bool { series.contains { !$0.counts.months.isEmpty } }

  /// What the figures are of.
  var title: TextLine {
    var line = TextLine(state.title, Theme.strong)
    if let resource = state.resource { line.append(" · \(pen.words.ofFile(resource.title))", Theme.dim) }
    return line
  }

  /// The fills in words, and the marks of months that are special.
  var legend: TextLine {
    var line = TextLine()
    for one in series {
      line.append("\(one.fill)\(one.fill) ", one.style)
      line.append("\(one.name)   ", Theme.plain)
    }
    if state.look.hasYearBefore {
      let fill = ChartBars.yearBeforeFill
      line.append("\(fill)\(fill) \(pen.words.yearBefore)   ", Theme.dim)
    }
    line.append("╌╌ \(pen.words.meanSeries)   ", Theme.dim)
    if state.range.contains(pen.currentMonth) {
      let fill = ChartBars.partialFill
      line.append("\(fill)\(fill) \(pen.words.runningMonth)   ", Theme.dim)
    }
    func has(_ count: MonthCount) -> Bool {
      state.range.contains { month in series.contains { $0.counts[month] == count } }
    }
    if has(.absent) { line.append("· \(pen.words.missingMonth)   ", Theme.dim) }
    if has(.unknown) { line.append("∅ \(pen.words.unknownFigure)   ", Theme.dim) }
    if state.look.isLogarithmic { line.append(pen.words.logarithmic, Theme.warning) }
    return line
  }

  /// The selected month's values, each with its changes, then, where they have no place beside the chart, what the
  /// months come to; less of it where it would take more than `limit` lines.
  func caption(width: Int, limit: Int, hasPanel: Bool) -> [TextLine] {
    let long = selected(width: width, isShort: false)
    let short = selected(width: width, isShort: true)
    let totals = hasPanel ? [] : series.flatMap { self.totals(of: $0, width: width) }
    for wanted in [long + totals, short + totals, long] where wanted.count <= limit { return wanted }
    return Array(short.prefix(limit))
  }

  private func selected(width: Int, isShort: Bool) -> [TextLine] {
    var flow = TextFlow(width: width)
    let isRunning = state.cursor == pen.currentMonth
    let month = isShort ? pen.formats.shortMonth(state.cursor) : pen.formats.month(state.cursor)
    let running = isRunning ? " (\(pen.words.runningMonth))" : ""
    flow.add("▲ \(month)\(running)\(pen.words.colon)", Theme.accent)
    for (index, one) in series.enumerated() {
      flow.add(index == 0 ? " " : " · ", Theme.dim)
      guard let value = one.counts[state.cursor].value else {
        let isRow = one.counts[state.cursor] == .unknown
        let reason = isRow ? pen.words.unknownFigure : pen.words.missingMonth
        flow.add(pen.words.labelled(one.name, reason), Theme.dim)
        continue
      }
      flow.add(pen.formats.integer(value), Theme.strong)
      flow.add(" \(pen.words.agreeing(one.name, with: value))", Theme.plain)
      if isShort { continue }
      let changes = changes(of: one, in: state.cursor)
      let words = [
        changes.month.map(pen.words.onTheMonthBefore), changes.year.map(pen.words.onTheYearBefore),
      ]
      .compactMap(\.self)
      if !words.isEmpty { flow.add(" (\(words.joined(separator: ", ")))", Theme.dim) }
    }
    return flow.finish()
  }

  /// The changes of a month on the one before and on the same of the year before; a month that is not over cannot be
  /// compared.
  func changes(of series: ChartSeries, in month: Month) -> (month: String?, year: String?) {
    guard month != pen.currentMonth, let value = series.counts[month].value else { return (nil, nil) }
    func change(_ distance: Int) -> String? {
      series.counts[month.advanced(by: distance)].value.flatMap { pen.formats.change(from: $0, to: value) }
    }
    return (change(-1), change(-12))
  }

  /// What the months of a series come to, in a sentence.
  private func totals(of one: ChartSeries, width: Int) -> [TextLine] {
    var flow = TextFlow(width: width)
    for (index, figure) in figures(of: one).enumerated() {
      flow.add(index == 0 ? "" : " · ", Theme.dim)
      flow.add("\(figure.label)\(pen.words.colon) ", Theme.dim)
      flow.add(figure.value, Theme.strong)
      if index == 0 { flow.add(" \(one.name)", Theme.plain) }
      if let more = figure.more { flow.add(" \(more)", Theme.dim) }
    }
    return flow.finish()
  }

  /// The figures of a series, each with its label and what it needs beside it.
  func figures(of one: ChartSeries) -> [(label: String, value: String, more: String?)] {
    let summary = MetricsSummary(one.counts, running: pen.currentMonth)
    var figures = [
      (
        label: pen.words.totalWord, value: pen.formats.integer(summary.total),
        more: summary.since.map(pen.words.since)
      )
    ]
    if let mean = summary.mean { figures.append((pen.words.meanWord, pen.formats.integer(mean), nil)) }
    if let best = summary.best {
      figures.append(
        (pen.words.bestWord, pen.formats.integer(best.value), "(\(pen.formats.shortMonth(best.month)))"))
    }
    if let years = summary.years {
      let change = pen.formats.change(from: years.before, to: years.last) ?? "–"
      let (last, before) = (pen.formats.compact(years.last), pen.formats.compact(years.before))
      figures.append((pen.words.yearsWord, change, "(\(last) / \(before))"))
    }
    return figures
  }
}
