import Canvas
package import Explorer

/// Draws an explorer: a pure function of its state, but for laid-out text that is kept from frame to frame.
package struct Renderer {
  private let words: Messages
  private let isASCII: Bool
  private let hasCube: Bool
  private var memo = Memo()

  /// Makes a renderer that speaks a language; `isASCII` keeps to what a terminal without UTF-8 can show, and without
  /// `hasCube` it has sixteen colours at most.
  package init(language: Language, isASCII: Bool = false, hasCube: Bool = true) {
    words = Messages(language)
    self.isASCII = isASCII
    self.hasCube = hasCube
  }

  /// Draws the whole screen.
  package mutating func frame(of explorer: Explorer) -> Frame {
    var frame = Frame(size: explorer.size)
    let layout = explorer.layout
    let pen = Pen(words: words, isASCII: isASCII, now: explorer.now, currentMonth: explorer.currentMonth)
    guard !layout.panes.isEmpty else {
      frame.draw(words.tooSmall, in: Rect(explorer.size))
      return finished(frame, theme: explorer.theme)
    }
    TitleBar(explorer: explorer, pen: pen).draw(in: layout.title, on: &frame)
    for (pane, area) in layout.panes {
      draw(pane, of: explorer, layout, in: area, pen, on: &frame)
      // Panes side by side have an empty column between them.
      let edge = Rect(x: area.x - 1, y: area.y, width: 1, height: area.height)
      if area.x > 0 { frame.canvas.fill(edge, with: "│", style: Theme.frame) }
    }
    Strip(explorer: explorer, pen: pen).draw(in: layout.strip, memo: &memo, on: &frame)
    let status = StatusLines(explorer: explorer, pen: pen)
    status.drawMessage(in: layout.message, on: &frame)
    status.drawHints(in: layout.hints, on: &frame)
    if let dialog = explorer.dialog {
      DialogView(dialog: dialog, explorer: explorer, pen: pen).draw(on: &frame)
    }
    return finished(frame, theme: explorer.theme)
  }

  private mutating func draw(
    _ pane: Pane, of explorer: Explorer, _ layout: Layout, in area: Rect, _ pen: Pen, on frame: inout Frame
  ) {
    let isFocused = explorer.focus == pane && explorer.dialog == nil
    defer {
      // Screen readers follow the terminal's cursor: a pane without a selected line has it where its text begins.
      if isFocused, frame.canvas.cursor == nil {
        let content = area.inset(left: area.width > 1 ? 1 : 0, top: area.height > 1 ? 1 : 0)
        frame.canvas.cursor = Point(x: content.x, y: content.y)
      }
    }
    switch pane {
    case .results:
      ResultsPane(
        state: explorer.results, areas: layout.results,
        sparks: explorer.settings.hasMetrics && layout.hasSparks ? explorer.sparks : nil,
        marked: explorer.marked, bookmarks: explorer.bookmarks,
        isTyping: explorer.entry == .query && explorer.dialog == nil,
        isFocused: isFocused, pen: pen
      ).draw(in: area, on: &frame)
    case .detail:
      DetailPane(
        state: explorer.detail, areas: layout.detail(isFiltering: explorer.isFilteringFiles),
        bookmarks: explorer.bookmarks,
        isBookmarked: explorer.detail.map(explorer.isBookmarked) ?? false,
        isTyping: explorer.entry == .files && explorer.dialog == nil,
        isFocused: isFocused, pen: pen
      ).draw(in: area, memo: &memo, on: &frame)
    case .table:
      TablePane(
        state: explorer.table, areas: layout.table,
        isBookmarked: explorer.table.map(explorer.isBookmarked) ?? false, isFocused: isFocused, pen: pen
      ).draw(in: area, on: &frame)
    case .metrics:
      MetricsPane(
        state: explorer.metrics, areas: layout.metrics, portalName: explorer.settings.portalName,
        hasService: explorer.settings.hasMetrics,
        isFocused: isFocused, pen: pen
      ).draw(in: area, on: &frame)
    }
  }

  private func finished(_ frame: Frame, theme: ColourTheme) -> Frame {
    var frame = frame
    if let cursor = frame.canvas.cursor, !Rect(frame.canvas.size).contains(cursor) {
      frame.canvas.cursor = nil
    }
    if theme != .terminal {
      frame.canvas.restyle(Rect(frame.canvas.size)) { theme.style($0, hasCube: hasCube) }
    }
    guard isASCII else { return frame }
    frame.canvas.mapBases(ASCII.stand(for:))
    return frame
  }
}
