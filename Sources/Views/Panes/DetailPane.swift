import Canvas
import DataGouv
import Explorer

/// A dataset: what it is in a few lines, tabs, and one of its sections.
struct DetailPane {
  let state: DetailState?
  let areas: Layout.DetailAreas
  /// What is bookmarked, and whether what is open is.
  var bookmarks: [Keepsake.Subject: Keepsake] = [:]
  var isBookmarked = false
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
    DetailHeader(state: state, isBookmarked: isBookmarked, pen: pen).draw(in: areas.header, on: &frame)
    DetailTabs(state: state, pen: pen).draw(in: areas.tabs, on: &frame)
    if state.section == .files {
      FilesSection(state: state, areas: areas, isTyping: isTyping, isFocused: isFocused, pen: pen)
        .draw(memo: &memo, on: &frame)
    } else if state.section.listed != nil {
      ListSection(
        state: state, area: areas.list, bookmarks: bookmarks, isFocused: isFocused, pen: pen
      ).draw(memo: &memo, on: &frame)
    } else {
      drawText(of: state, in: areas.body, memo: &memo, on: &frame)
    }
    if isFocused, !isTyping, frame.canvas.cursor == nil {
      let text = areas.body.isEmpty ? areas.header : areas.body
      if !text.isEmpty {
        frame.canvas.cursor = Point(x: text.x + (text.width >= 30 ? 1 : 0), y: text.y)
      }
    }
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
    if let keepsake = state.item?.keepsake {
      let body = KeepsakeText(keepsake: keepsake, pen: pen).body(width: width)
      return body + (body.isEmpty ? [] : [[]])
        + TextFlow.wrap(pen.words.openRemembered, width: width, style: Theme.dim)
    }
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
