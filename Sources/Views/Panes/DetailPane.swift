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
    } else if state.section.listed != nil {
      ListSection(state: state, area: areas.list, isFocused: isFocused, pen: pen).draw(
        memo: &memo, on: &frame)
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
    let sections = state.sections
    guard area.width >= 30 else {
      let place = "\((sections.firstIndex(of: state.section) ?? 0) + 1)/\(sections.count)"
      frame.draw("[\(pen.words.name(state.section))]", Theme.accent, in: area.inset(right: 4))
      frame.drawRight(place, Theme.dim, in: area)
      return
    }
    // With no room for all names, those before the open one leave first.
    let names = sections.map(name)
    var first = 0
    let open = sections.firstIndex(of: state.section) ?? 0
    func end() -> Int { names[first...open].reduce(2) { $0 + columns($1) + 3 } + 2 }
    while first < open, end() > area.width { first += 1 }
    var x = 1
    if first > 0 { x += frame.draw("‹ ", Theme.dim, x: x, in: area) }
    for index in first..<sections.count {
      let isOpen = index == open
      let text = isOpen ? "[\(names[index])]" : " \(names[index]) "
      if !isOpen, x + columns(text) > area.width - (index == sections.count - 1 ? 0 : 2) {
        frame.draw("›", Theme.dim, x: area.width - 1, in: area)
        break
      }
      let start = x
      x += frame.draw(text, isOpen ? Theme.accent : Theme.plain, x: x, in: area)
      frame.mark(Rect(x: area.x + start, y: area.y, width: x - start, height: 1), .section(sections[index]))
      x += 1
    }
  }

  /// A section's name, with how many lines it has.
  private func name(_ section: DetailState.Section) -> String {
    let name = pen.words.name(section)
    guard let state else { return name }
    let count = section == .files ? fileCount(of: state) : state.count(of: section)
    return count.map { "\(name) (\(pen.formats.integer($0)))" } ?? name
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
    if state.section == .description, state.isLoaded {
      frame.addresses = state.description.map { memo.addresses(of: .markdown($0)) } ?? []
    }
    if state.dataset.isStale || state.entity.isStale { frame.canvas.restyle(text) { $0.adding(.dim) } }
    if lines.count - first > text.height, text.height > 2 {
      let left = lines.count - first - text.height
      frame.drawRight(" ↓ \(left) ", Theme.dim, row: text.height - 1, in: text)
    }
  }

  private func lines(of state: DetailState, width: Int, memo: inout Memo) -> [TextLine] {
    if state.kind != .dataset { return entityLines(of: state, width: width, memo: &memo) }
    guard let dataset = state.dataset.value else {
      if let error = state.dataset.failure { return [[]] + pen.failure(error, width: width) }
      let excerpt =
        state.summary?.excerpt.map { text in
          memo.lines(of: .markdown(text), width: width) { MarkdownText.layout(of: text, width: width) }
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
          MarkdownText.layout(of: dataset.description, width: width)
        }
    case .information:
      return failure
        + memo.lines(of: .information(dataset), width: width) {
          InformationText(dataset: dataset, pen: pen).lines(width: width)
        }
    case .quality: return failure + QualityText(quality: dataset.quality, pen: pen).lines(width: width)
    case .files, .operations, .datasets, .reuses, .dataservices, .elements, .organizations, .discussions,
      .activity:
      return []
    }
  }

  private func entityLines(of state: DetailState, width: Int, memo: inout Memo) -> [TextLine] {
    guard let entity = state.entity.value else {
      if let error = state.entity.failure { return [[]] + pen.failure(error, width: width) }
      return [TextLine(pen.words.loadingDescription, Theme.dim)]
    }
    let failure = state.entity.failure.map { pen.failure($0, width: width) + [[]] } ?? []
    if state.section == .information {
      return failure + EntityText(entity: entity, pen: pen).lines(width: width)
    }
    if case .discussion(let discussion) = entity {
      return failure + ThreadText(discussion: discussion, pen: pen).lines(width: width)
    }
    guard !entity.description.isEmpty else { return failure + [TextLine(pen.words.noDescription, Theme.dim)] }
    return failure
      + memo.lines(of: .markdown(entity.description), width: width) {
        MarkdownText.layout(of: entity.description, width: width)
      }
  }
}

extension DetailState {
  /// The description that is drawn.
  fileprivate var description: String? { dataset.value?.description ?? entity.value?.description }
  fileprivate var isLoaded: Bool { description != nil }
}
