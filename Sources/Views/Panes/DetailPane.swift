import Canvas
import DataGouv
import Explorer

/// A dataset: what it is in a few lines, tabs, and one of its sections.
struct DetailPane {
  let state: DetailState?
  let areas: Layout.DetailAreas
  /// Whether the file filter takes what is typed.
  let isTyping: Bool
  let isFocused: Bool
  let pen: Pen

  func draw(in area: Rect, memo: inout Memo, on frame: inout Frame) {
    PaneFrame(pane: .detail, isFocused: isFocused, pen: pen).draw(in: area, on: &frame)
    guard let state else {
      let advice = TextFlow.wrap(pen.words.openAdvice, width: area.width - 2, style: Theme.dim)
      frame.drawCentred(advice, in: area.inset(top: 1))
      return
    }
    DetailHeader(state: state, pen: pen).draw(in: areas.header, on: &frame)
    drawTabs(of: state, in: areas.tabs, on: &frame)
    if state.section == .files {
      FilesSection(state: state, areas: areas, isTyping: isTyping, isFocused: isFocused, pen: pen)
        .draw(memo: &memo, on: &frame)
    } else {
      drawText(of: state, in: areas.body, memo: &memo, on: &frame)
    }
    if isFocused, !isTyping, frame.canvas.cursor == nil {
      frame.canvas.cursor = Point(x: areas.tabs.x, y: areas.tabs.y)
    }
  }

  private func drawTabs(of state: DetailState, in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    frame.canvas.fill(area, with: "─", style: Theme.frame)
    guard area.width >= 30 else {
      let place = "\(state.section.rawValue + 1)/\(DetailState.Section.allCases.count)"
      frame.draw("[\(pen.words.name(state.section))]", Theme.accent, in: area.inset(right: 4))
      frame.drawRight(place, Theme.dim, in: area)
      return
    }
    var x = 1
    for section in DetailState.Section.allCases {
      var name = pen.words.name(section)
      if section == .files, let count = fileCount(of: state) { name += " (\(pen.formats.integer(count)))" }
      let isOpen = section == state.section
      // With no room for all names, the open one is written and the others are cut.
      if area.width < 50, !isOpen { name = String(name.prefix(5)) }
      let start = x
      let text = isOpen ? "[\(name)]" : " \(name) "
      x += frame.draw(text, isOpen ? Theme.accent : Theme.plain, x: x, in: area)
      frame.mark(Rect(x: area.x + start, y: area.y, width: x - start, height: 1), .section(section))
      x += 1
    }
  }

  private func fileCount(of state: DetailState) -> Int? {
    state.files.value.flatMap { $0.matching.isEmpty ? $0.total : nil } ?? state.dataset.value?.resourceCount
      ?? state.summary?.resourceCount
  }

  private func drawText(of state: DetailState, in area: Rect, memo: inout Memo, on frame: inout Frame) {
    let text = area.width >= 30 ? area.inset(left: 1, right: 1) : area
    let lines = self.lines(of: state, width: text.width, memo: &memo)
    frame.extent[state.section] = lines.count
    let first = min(state.scroll[state.section] ?? 0, max(0, lines.count - 1))
    frame.draw(lines, from: first, in: text)
    if state.dataset.isStale { frame.canvas.restyle(text) { $0.adding(.dim) } }
    if lines.count - first > text.height, text.height > 2 {
      let left = lines.count - first - text.height
      frame.drawRight(" ↓ \(left) ", Theme.dim, row: text.height - 1, in: text)
    }
  }

  private func lines(of state: DetailState, width: Int, memo: inout Memo) -> [TextLine] {
    guard let dataset = state.dataset.value else {
      if let error = state.dataset.failure { return [[]] + pen.failure(error, width: width) }
      let excerpt =
        state.summary?.excerpt.map { text in
          memo.lines(of: .markdown(text), width: width) { MarkdownText.lines(of: text, width: width) }
        } ?? []
      return [TextLine(pen.words.loadingDescription, Theme.dim)] + (excerpt.isEmpty ? [] : [[]] + excerpt)
    }
    let failure = state.dataset.failure.map { pen.failure($0, width: width) + [[]] } ?? []
    switch state.section {
    case .description:
      guard !dataset.description.isEmpty else {
        return failure + [TextLine(pen.words.noDescription, Theme.dim)]
      }
      return failure
        + memo.lines(of: .markdown(dataset.description), width: width) {
          MarkdownText.lines(of: dataset.description, width: width)
        }
    case .information:
      return failure
        + memo.lines(of: .information(dataset), width: width) {
          InformationText(dataset: dataset, pen: pen).lines(width: width)
        }
    case .quality: return failure + QualityText(quality: dataset.quality, pen: pen).lines(width: width)
    case .files: return []
    }
  }
}
