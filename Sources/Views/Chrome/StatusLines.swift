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
    let area = area.inset(left: 1, right: 1)
    if let notice = explorer.notice {
      frame.draw(pen.words.text(notice), Theme.strong, in: area)
    } else if let error = failure {
      let x = frame.draw(
        "✗ \(pen.words.name(explorer.focus)) · \(pen.words.short(error))", Theme.bad, in: area)
      frame.draw("  \(pen.words.tryAgainKey)", Theme.dim, x: x, in: area)
    }
  }

  /// Draws the keys of the focused pane that fit, the most useful first; each can be clicked.
  func drawHints(in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    let area = area.inset(left: 1, right: 1)
    var x = 0
    for hint in hints {
      let width = columns(hint.key) + 1 + columns(hint.label)
      guard x + width <= area.width else { continue }
      let start = x
      x += frame.draw(hint.key, Theme.accent, x: x, in: area)
      x += 1 + frame.draw(hint.label, Theme.dim, x: x + 1, in: area)
      if let action = hint.action {
        frame.mark(Rect(x: area.x + start, y: area.y, width: x - start, height: 1), .action(action))
      }
      x += 2
    }
  }

  private var hints: [(key: String, label: String, action: Action?)] {
    if explorer.entry != nil {
      return pen.words.entryHints.map { ($0.key, $0.label, nil) }
    }
    return KeyMap.bindings
      .filter { $0.hint != nil && $0.panes.contains(explorer.focus) && isUseful($0.action) }
      .sorted { ($0.hint ?? 0) < ($1.hint ?? 0) }
      .compactMap { binding in
        guard let key = binding.keys.first else { return nil }
        let isLeaving = binding.action == .close && explorer.focus == .results
        return (
          pen.words.name(key), pen.words.label(isLeaving ? .quit : binding.action), binding.action
        )
      }
  }

  private func isUseful(_ action: Action) -> Bool {
    action != .back || explorer.focus != .results
  }

  private var failure: DataGouvError? {
    switch explorer.focus {
    case .results:
      if let error = explorer.results.listing.failure { return error }
      if case .failed(let error) = explorer.results.more { return error }
    case .detail:
      if let error = explorer.detail?.dataset.failure ?? explorer.detail?.files.failure { return error }
      if case .failed(let error) = explorer.detail?.moreFiles { return error }
    case .table:
      if case .failed(let error) = explorer.table?.load { return error }
      return explorer.table?.profile.failure
    case .metrics:
      return explorer.metrics?.dataset.failure ?? explorer.metrics?.file.failure
    }
    return nil
  }
}
