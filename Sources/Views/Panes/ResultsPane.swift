import Canvas
import DataGouv
import Explorer

/// The search: its field, what it counts, and a line a dataset.
struct ResultsPane {
  let state: ResultsState
  let areas: Layout.ResultsAreas
  /// Whether the field takes what is typed.
  let isTyping: Bool
  let isFocused: Bool
  let pen: Pen

  func draw(in area: Rect, on frame: inout Frame) {
    let isCountBelow = !areas.status.isEmpty
    let order = TextLine(pen.words.sorted(by: state.query.sort), Theme.dim)
    PaneFrame(pane: .results, isFocused: isFocused, pen: pen)
      .draw(isCountBelow ? order : count, in: area, on: &frame)
    drawField(in: areas.query, on: &frame)
    if isCountBelow {
      let row = ResultRow(width: areas.list.width, pen: pen)
      let count = self.count
      if state.listing.value?.datasets.isEmpty == false, count.width + 3 + row.right <= areas.status.width {
        row.drawHead(in: areas.status, on: &frame)
      }
      frame.draw(count, x: 2, in: areas.status)
    }
    drawList(in: areas.list, on: &frame)
    drawCompletion(on: &frame)
  }

  /// How many were found.
  private var count: TextLine {
    guard let listing = state.listing.value else { return [] }
    var line = TextLine(pen.words.datasets(listing.total), state.listing.isStale ? Theme.dim : Theme.strong)
    if listing.skipped > 0 { line.append(" · \(pen.words.skipped(listing.skipped))", Theme.warning) }
    return line
  }

  private func drawField(in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    let label = area.width >= 40 ? "  \(pen.words.searchLabel) › " : "› "
    var x = frame.draw(label, isTyping ? Theme.accent : Theme.dim, in: area)
    frame.mark(area, .queryField)
    x += drawChips(in: area.inset(left: x, right: 1), on: &frame)
    let placeholder = state.filters.isEmpty ? pen.words.searchPlaceholder : ""
    FieldView(
      field: state.field, placeholder: placeholder, mistake: state.mistake?.range, isActive: isTyping
    ).draw(in: area.inset(left: x, right: 1), on: &frame)
  }

  /// Draws the conditions of the search, at most over two thirds of the line, and returns the columns that they took.
  private func drawChips(in area: Rect, on frame: inout Frame) -> Int {
    let room = area.width * 2 / 3
    var x = 0
    for (index, filter) in state.filters.enumerated() {
      let text = " \(DialogView.fitted(pen.words.chip(filter), atMost: 30)) "
      let isLast = index == state.filters.count - 1
      guard x + columns(text) + (isLast ? 0 : 4) <= room else {
        x += frame.draw("+\(state.filters.count - index) ", Theme.accent, x: x, in: area)
        break
      }
      frame.draw(text, Theme.chip, x: x, in: area)
      frame.mark(
        Rect(x: area.x + x, y: area.y, width: columns(text), height: 1), .searchChip(index))
      x += columns(text) + 1
    }
    return x
  }

  /// Draws what is proposed for the condition that is being typed, over the first results.
  private func drawCompletion(on frame: inout Frame) {
    guard isTyping, let completion = state.completion, !completion.choices.isEmpty else { return }
    let below = Rect(
      x: areas.query.x, y: areas.query.bottom, width: areas.query.width,
      height: areas.status.height + areas.list.height)
    let width = min(60, below.width - 2)
    let place = Rect(
      x: below.x + 1, y: below.y, width: width, height: min(completion.choices.count, below.height))
    frame.canvas.fill(place)
    for (row, choice) in completion.choices.prefix(place.height).enumerated() {
      let line = place.row(row)
      frame.draw("│", Theme.accent, in: line)
      let count = choice.count.map { " \(pen.formats.compact($0))" } ?? ""
      let text = pen.words.value(choice.value, label: choice.label, of: completion.field)
      frame.draw(text, in: line.inset(left: 2, right: columns(count)))
      frame.drawRight(count, Theme.dim, in: line)
      if row == completion.cursor?.index { frame.canvas.restyle(line, Theme.selected) }
      frame.mark(line, .completion(row))
    }
  }

  private func drawList(in area: Rect, on frame: inout Frame) {
    guard let listing = state.listing.value else {
      drawNothingYet(in: area.inset(left: 2, right: 1), on: &frame)
      return
    }
    guard !listing.datasets.isEmpty else {
      drawEmpty(listing, in: area.inset(left: 2, right: 1), on: &frame)
      return
    }
    let height = areas.linesPerItem
    let row = ResultRow(width: area.width, pen: pen)
    var y = 0
    var index = max(0, state.cursor.top)
    while y + height <= area.height, index < listing.datasets.count {
      let place = Rect(x: area.x, y: area.y + y, width: area.width, height: height)
      let isSelected = index == state.cursor.index
      row.draw(listing.datasets[index], isSelected: isSelected, in: place, on: &frame)
      if state.listing.isStale { frame.canvas.restyle(place) { $0.adding(.dim) } }
      if isSelected, isFocused, !isTyping {
        frame.canvas.restyle(place, Theme.selected)
        frame.canvas.cursor = Point(x: place.x, y: place.y)
      }
      frame.mark(place, .result(index))
      index += 1
      y += height
    }
    if index == listing.datasets.count, y < area.height {
      frame.draw(ending(listing), x: 2, row: y, in: area)
    }
    if let error = state.listing.failure { drawFailure(error, over: area, on: &frame) }
  }

  /// Why the newest search failed, over the last lines: the older results stay above.
  private func drawFailure(_ error: DataGouvError, over area: Rect, on frame: inout Frame) {
    let lines = pen.failure(error, title: pen.words.searchFailed, width: area.width - 3)
    let height = min(lines.count + 1, area.height / 2)
    let place = area.splitTop(area.height - height).rest
    frame.canvas.fill(place)
    frame.canvas.fill(place.row(0), with: "─", style: Theme.frame)
    frame.draw(lines, in: place.inset(left: 2, top: 1, right: 1))
  }

  /// The line after the last dataset: more to come, none, or why not.
  private func ending(_ listing: ResultsState.Listing) -> TextLine {
    switch state.more {
    case .loading: return TextLine("⋯ \(pen.words.loadingMore)", Theme.dim)
    case .failed(let error):
      return [
        Run("✗ \(pen.words.short(error))", Theme.bad), Run(" · \(pen.words.tryAgainKey)", Theme.dim),
      ]
    case .idle, .loaded:
      let isEnd = listing.datasets.count + listing.skipped >= listing.total
      return isEnd ? TextLine("── \(pen.words.endOfList) ──", Theme.frame) : TextLine("⋯", Theme.dim)
    }
  }

  private func drawNothingYet(in area: Rect, on frame: inout Frame) {
    if let error = state.listing.failure {
      let lines = pen.failure(error, title: pen.words.searchFailed, width: area.width)
      frame.draw(lines, in: area.inset(top: area.height > lines.count + 1 ? 1 : 0))
    } else if state.listing.isLoading {
      frame.draw(pen.words.searching, Theme.dim, in: area)
      // The shape of what comes, so that nothing jumps when it does.
      for row in stride(from: 1, to: area.height, by: areas.linesPerItem) {
        let width = area.width / 3 + (row * 7) % max(1, area.width / 4)
        frame.canvas.fill(
          Rect(x: area.x, y: area.y + row, width: width, height: 1), with: "·", style: Theme.frame)
      }
    }
  }

  private func drawEmpty(_ listing: ResultsState.Listing, in area: Rect, on frame: inout Frame) {
    if let error = state.listing.failure {
      frame.draw(pen.failure(error, title: pen.words.searchFailed, width: area.width), in: area)
      return
    }
    let text = pen.words.noResults(for: listing.query.text)
    var lines = TextFlow.wrap("∅ \(text)", width: area.width, style: Theme.strong)
    for advice in pen.words.noResultsAdvice {
      lines += TextFlow.wrap(advice, width: area.width, style: Theme.dim)
    }
    frame.draw(lines, in: area.inset(top: area.height > lines.count + 1 ? 1 : 0))
  }
}
