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
    let dataset = state.dataset.value
    let file = state.file.value
    func values(of series: MonthlySeries?, _ figure: KeyPath<MonthlyFigures, Int?>) -> (Month) -> Int? {
      let byMonth = Dictionary(
        (series?.figures ?? []).map { ($0.month, $0[keyPath: figure]) },
        uniquingKeysWith: { first, _ in first })
      return { byMonth[$0] ?? nil }
    }
    let visits = ChartSeries(
      name: pen.words.visitsSeries, value: values(of: dataset, \.visits), style: Theme.firstSeries, fill: "█")
    func downloads(isSecond: Bool) -> ChartSeries {
      ChartSeries(
        name: pen.words.downloadsSeries, value: values(of: dataset, \.downloads),
        style: isSecond ? Theme.secondSeries : Theme.firstSeries, fill: isSecond ? "▒" : "█")
    }
    func ofFile(isSecond: Bool) -> ChartSeries {
      ChartSeries(
        name: pen.words.fileSeries, value: values(of: file, \.downloads),
        style: isSecond ? Theme.secondSeries : Theme.firstSeries, fill: isSecond ? "▒" : "█")
    }
    series =
      switch state.choice {
      case .both: [visits, downloads(isSecond: true)]
      case .visits: [visits]
      case .downloads: [downloads(isSecond: false)]
      case .resource: [ofFile(isSecond: false)]
      case .datasetAndResource: [downloads(isSecond: false), ofFile(isSecond: true)]
      }
  }

  /// Whether the server has any month of what is chosen.
  var hasAny: Bool {
    switch state.choice {
    case .both, .visits, .downloads: state.dataset.value?.figures.isEmpty == false
    case .resource: state.file.value?.figures.isEmpty == false
    case .datasetAndResource:
      state.dataset.value?.figures.isEmpty == false || state.file.value?.figures.isEmpty == false
    }
  }

  /// What the figures are of.
  var title: TextLine {
    var line = TextLine(state.datasetTitle, Theme.strong)
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
    if state.range.contains(pen.currentMonth) { line.append("░░ \(pen.words.runningMonth)   ", Theme.dim) }
    let hasGap = state.range.contains { month in series.contains { $0.value(month) == nil } }
    if hasGap { line.append("· \(pen.words.missingMonth)", Theme.dim) }
    return line
  }

  /// The selected month's values, each with its change on the month before, then the totals of the period; less
  /// of it where it would take more than `limit` lines.
  func caption(width: Int, limit: Int) -> [TextLine] {
    let whole = selected(width: width, isShort: false) + totals(width: width)
    if whole.count <= limit { return whole }
    let short = selected(width: width, isShort: true)
    let both = short + totals(width: width)
    return both.count <= limit ? both : Array(short.prefix(limit))
  }

  private func selected(width: Int, isShort: Bool) -> [TextLine] {
    var flow = TextFlow(width: width)
    let isRunning = state.cursor == pen.currentMonth
    let month = isShort ? pen.formats.shortMonth(state.cursor) : pen.formats.month(state.cursor)
    let running = isRunning ? " (\(pen.words.runningMonth))" : ""
    flow.add("▲ \(month)\(running)\(pen.words.colon)", Theme.accent)
    for (index, one) in series.enumerated() {
      flow.add(index == 0 ? " " : " · ", Theme.dim)
      guard let value = one.value(state.cursor) else {
        flow.add("\(one.name) \(pen.words.missingMonth)", Theme.dim)
        continue
      }
      flow.add(pen.formats.integer(value), Theme.strong)
      flow.add(" \(one.name)", Theme.plain)
      // A month that is not over cannot be compared.
      if !isRunning, !isShort, let before = one.value(state.cursor.advanced(by: -1)),
        let change = pen.formats.change(from: before, to: value)
      {
        flow.add(" (\(pen.words.onTheMonthBefore(change)))", Theme.dim)
      }
    }
    return flow.finish()
  }

  private func totals(width: Int) -> [TextLine] {
    var flow = TextFlow(width: width)
    flow.add(pen.words.totalLabel + pen.words.colon, Theme.dim)
    for (index, one) in series.enumerated() {
      flow.add(index == 0 ? " " : " · ", Theme.dim)
      flow.add(pen.formats.integer(total(of: one)), Theme.strong)
      flow.add(" \(one.name)", Theme.plain)
    }
    return flow.finish()
  }

  private func total(of series: ChartSeries) -> Int {
    state.range.reduce(0) { sum, month in
      let (next, overflow) = sum.addingReportingOverflow(series.value(month) ?? 0)
      return overflow ? .max : next
    }
  }
}
