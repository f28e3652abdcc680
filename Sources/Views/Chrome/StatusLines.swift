import Canvas
import DataGouv
import Explorer

/// The message line and the key hints under the panes.
struct StatusLines {
  let explorer: Explorer
  let pen: Pen

  /// Draws what the program has to say, or why the focused pane's load failed.
  func drawMessage(in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    var area = area.inset(left: 1, right: 1)
    let running = transfer(where: \.isRunning)
    if let running, hasMessage {
      // What is said does not hide how far the file is.
      let progress = pen.words.brief(running.status, isExport: running.form.isExport)
      let width = frame.drawRight(progress, Theme.accent, in: area)
      area = area.inset(right: width + 2)
    }
    if let notice = explorer.notice {
      frame.draw(pen.words.text(notice), Theme.strong, in: area)
    } else if let mistake = explorer.results.mistake, explorer.focus == .results {
      frame.draw(pen.words.mistake(mistake.reason), Theme.warning, in: area)
    } else if let running {
      frame.draw(pen.words.text(running), Theme.accent, in: area)
    } else if let error = failure ?? explorer.setback {
      let x = frame.draw(
        "✗ \(pen.words.name(explorer.focus)) · \(pen.words.short(error))", Theme.bad, in: area)
      if !error.isOffline { frame.draw("  \(pen.words.tryAgainKey)", Theme.dim, x: x, in: area) }
    } else if let transfer = transfer(where: { !$0.isRunning }) {
      let style = transfer.status.ending == .complete ? Theme.good : Theme.warning
      frame.draw(pen.words.text(transfer), style, in: area)
    }
  }

  private var hasMessage: Bool {
    explorer.notice != nil || explorer.results.mistake != nil && explorer.focus == .results
  }

  private func transfer(where isWanted: (TransferState) -> Bool) -> TransferState? {
    [Slot.export, .download].compactMap { explorer.transfers[$0] }.first(where: isWanted)
  }

  /// Draws the keys of the focused pane that fit, the most useful first, and at the right the one for help.
  func drawHints(in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    var area = area.inset(left: 1, right: 1)
    let hints = self.hints
    if let help = hints.first(where: { $0.action == .help }), help.width + 12 <= area.width {
      draw(help, in: area.inset(left: area.width - help.width), on: &frame)
      area = area.inset(right: help.width + 2)
    }
    for hint in hints where hint.action != .help {
      guard hint.width <= area.width else { continue }
      draw(hint, in: area, on: &frame)
      area = area.inset(left: hint.width + 2)
    }
  }

  private func draw(_ hint: Hint, in area: Rect, on frame: inout Frame) {
    let x = frame.draw(hint.key, Theme.accent, in: area)
    frame.draw(hint.label, Theme.dim, x: x + 1, in: area)
    if let action = hint.action { frame.mark(area.splitLeft(hint.width).left, .action(action)) }
  }

  /// A key and what it does, in a word.
  private struct Hint {
    var key: String
    var label: String
    var action: Action?
    var width: Int { columns(key) + 1 + columns(label) }
  }

  private var hints: [Hint] {
    if let entry = explorer.entry {
      return pen.words.hints(entry).map { Hint(key: $0.key, label: $0.label) }
    }
    return explorer.settings.keys.all
      .filter { $0.hint != nil && $0.panes.contains(explorer.focus) && isUseful($0.action) }
      .sorted { ($0.hint ?? 0) < ($1.hint ?? 0) }
      .compactMap { binding in
        guard let key = binding.keys.first else { return nil }
        let isLeaving = binding.action == .close && explorer.focus == .results
        return Hint(
          key: pen.words.name(key), label: pen.words.label(isLeaving ? .quit : binding.action),
          action: binding.action)
      }
  }

  private func isUseful(_ action: Action) -> Bool {
    switch explorer.focus {
    case .results: isUsefulInResults(action)
    case .metrics: isUsefulInMetrics(action)
    case .table: isUsefulInTable(action)
    case .detail: isUsefulInDetail(action)
    }
  }

  private func isUsefulInTable(_ action: Action) -> Bool {
    guard let table = explorer.table, table.obstacle == nil else {
      return Self.rowlessActions.contains(action)
    }
    return table.groups == nil || Self.groupActions.contains(action)
  }

  private func isUsefulInDetail(_ action: Action) -> Bool {
    if action == .nextSection, explorer.detail?.sections.count == 1 { return false }
    guard explorer.detail?.kind == .dataset else {
      return !isOfDatasets(action) && action != .filter && action != .download
    }
    let isOfFiles = action == .filter || action == .download
    return !isOfFiles || explorer.detail?.section == .files
  }

  private func isUsefulInResults(_ action: Action) -> Bool {
    let kind = explorer.results.kind
    return switch action {
    case .back: false
    case .forget, .export: kind.isRemembered
    case .undo: kind.isRemembered && !explorer.forgotten.isEmpty
    case .sortMenu, .filter: !kind.isRemembered
    default: kind.hasDatasetOrders || !isOfDatasets(action)
    }
  }

  /// What keys do where there are no rows.
  private static let rowlessActions: Set<Action> = [
    .download, .back, .close, .nextPane, .metricsOfSelection, .palette, .help,
  ]

  /// What keys do while the table shows groups.
  private static let groupActions: Set<Action> = [
    .open, .back, .close, .nextPane, .sortAscending, .group, .export, .palette, .help,
  ]

  private func isOfDatasets(_ action: Action) -> Bool {
    action == .tableOfFirstFile || action == .metricsOfSelection
  }

  private func isUsefulInMetrics(_ action: Action) -> Bool {
    switch (explorer.metrics?.face, action) {
    case (.leaders, .moreMonths), (.leaders, .figures), (.leaders, .axis), (.leaders, .yearBefore): false
    case (.comparison, .moreMonths), (.comparison, .figures), (.comparison, .yearBefore): false
    case (.comparison, .previousYear): false
    case (.chart, .open), (.figures, .open), (nil, .open): false
    case (.chart, .metricsOfSelection), (.figures, .metricsOfSelection), (nil, .metricsOfSelection): false
    default: true
    }
  }

  private var failure: DataGouvError? {
    switch explorer.focus {
    case .results:
      if let error = explorer.results.listing.failure { return error }
      if case .failed(let error) = explorer.results.more { return error }
    case .detail:
      let detail = explorer.detail
      if let error = detail?.dataset.failure ?? detail?.entity.failure { return error }
      if let error = detail?.files.failure ?? detail?.list?.listing.failure { return error }
      if case .failed(let error) = detail?.list?.more { return error }
      if case .failed(let error) = explorer.detail?.moreFiles { return error }
    case .table:
      if explorer.table?.groups != nil { return nil }
      if case .failed(let error) = explorer.table?.load { return error }
      return explorer.table?.profile.failure
    case .metrics:
      guard let metrics = explorer.metrics else { return nil }
      switch metrics.face {
      case .chart, .figures: return metrics.dataset.failure ?? metrics.file.failure
      case .comparison: return metrics.comparison?.items.failure
      case .leaders: return metrics.leaders?.leaders.failure
      }
    }
    return nil
  }
}
