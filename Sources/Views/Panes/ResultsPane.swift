import Canvas
import DataGouv
import Explorer

/// The search: its field, what it counts, and a line a dataset.
struct ResultsPane {
  let state: ResultsState
  let areas: Layout.ResultsAreas
  /// Twelve months of each dataset, where lines have room for them.
  var sparks: SparksState?
  var marked: [MarkedDataset] = []
  /// What is bookmarked.
  var bookmarks: [Keepsake.Subject: Keepsake] = [:]
  /// Whether the field takes what is typed.
  let isTyping: Bool
  let isFocused: Bool
  let pen: Pen

  func draw(in area: Rect, on frame: inout Frame) {
    let isCountBelow = !areas.status.isEmpty
    let order =
      state.kind == .start || state.kind.isRemembered
      ? [] : TextLine(pen.words.sorted(by: orderName), Theme.dim)
    PaneFrame(pane: .results, isFocused: isFocused, pen: pen)
      .draw(isCountBelow ? order : count, in: area, on: &frame)
    drawField(in: areas.query, on: &frame)
    if isCountBelow {
      let row = ResultRow(
        width: areas.list.width, pen: pen, sparks: shownSparks, marked: marked, hasNotes: hasNotes)
      let count = self.count
      if state.listing.value?.items.isEmpty == false, count.width + 3 + row.right <= areas.status.width {
        row.drawHead(of: state.kind, in: areas.status, on: &frame)
      }
      frame.draw(count, x: 2, in: areas.status)
    }
    drawList(in: areas.list, on: &frame)
    drawCompletion(on: &frame)
  }

  /// What the program remembers has no months, and bookmarks have notes instead of figures.
  private var shownSparks: SparksState? { state.kind.isRemembered ? nil : sparks }
  private var hasNotes: Bool { state.kind == .bookmark }

  private var orderName: String {
    state.kind.hasDatasetOrders ? pen.words.name(state.query.sort) : pen.words.name(state.order)
  }

  /// How many were found.
  private var count: TextLine {
    guard let listing = state.listing.value else { return [] }
    let datasets = listing.items.count { $0.dataset != nil }
    let total =
      state.kind == .start
      ? pen.words.startPage(datasets: datasets, activities: listing.items.count - datasets)
      : pen.words.count(listing.total, of: state.kind)
    var line = TextLine(
      total, state.listing.isStale ? Theme.dim : Theme.strong)
    if listing.skipped > 0 { line.append(" · \(pen.words.skipped(listing.skipped))", Theme.warning) }
    return line
  }

  private func drawField(in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    let label = area.width >= 40 ? "  \(fieldLabel) › " : "› "
    var x = frame.draw(label, isTyping ? Theme.accent : Theme.dim, in: area)
    frame.mark(area, .queryField)
    x += drawChips(in: area.inset(left: x, right: 1), on: &frame)
    let placeholder =
      state.kind.isRemembered
      ? pen.words.findPlaceholder : state.filters.isEmpty ? pen.words.searchPlaceholder : ""
    FieldView(
      field: state.field, placeholder: placeholder, mistake: state.mistake?.range, isActive: isTyping
    ).draw(in: area.inset(left: x, right: 1), on: &frame)
  }

  /// What is searched, unless it is datasets.
  private var fieldLabel: String {
    state.kind.hasDatasetOrders ? pen.words.searchLabel : pen.words.plural(state.kind)
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
    guard width > 4 else { return }
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
    guard !listing.items.isEmpty else {
      drawEmpty(listing, in: area.inset(left: 2, right: 1), on: &frame)
      return
    }
    ItemRows(
      listing: listing, cursor: state.cursor, more: state.more, isStale: state.listing.isStale,
      isFocused: isFocused && !isTyping, linesPerItem: areas.linesPerItem, pen: pen, sparks: shownSparks,
      marked: marked, hasNotes: hasNotes, bookmarks: state.kind == .bookmark ? [:] : bookmarks,
      target: { .result($0) }
    ).draw(in: area, on: &frame)
    if let error = state.listing.failure { drawFailure(error, over: area, on: &frame) }
  }

  /// Why the newest search failed, over the last lines: the older results stay above.
  private func drawFailure(_ error: DataGouvError, over area: Rect, on frame: inout Frame) {
    let lines = pen.failure(error, title: pen.words.searchFailed(error), width: area.width - 3)
    let height = min(lines.count + 1, area.height / 2)
    let place = area.splitTop(area.height - height).rest
    frame.canvas.fill(place)
    frame.canvas.fill(place.row(0), with: "─", style: Theme.frame)
    frame.draw(lines, in: place.inset(left: 2, top: 1, right: 1))
  }

  private func drawNothingYet(in area: Rect, on frame: inout Frame) {
    if let error = state.listing.failure {
      let lines = pen.failure(error, title: pen.words.searchFailed(error), width: area.width)
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

  private func drawEmpty(_ listing: ItemListing, in area: Rect, on frame: inout Frame) {
    if let error = state.listing.failure {
      frame.draw(pen.failure(error, title: pen.words.searchFailed(error), width: area.width), in: area)
      return
    }
    if state.kind.isRemembered, listing.words.isEmpty {
      let lines =
        TextFlow.wrap("∅ \(pen.words.nothing(in: state.kind))", width: area.width, style: Theme.strong)
        + TextFlow.wrap(pen.words.advice(for: state.kind), width: area.width, style: Theme.dim)
      frame.draw(lines, in: area.inset(top: area.height > lines.count + 1 ? 1 : 0))
      return
    }
    let isNameless = state.kind == .person && listing.words.isEmpty
    let text = isNameless ? pen.words.peopleAdvice : pen.words.noResults(for: listing.words)
    var lines = TextFlow.wrap("∅ \(text)", width: area.width, style: Theme.strong)
    for advice in state.kind.isRemembered ? [] : pen.words.noResultsAdvice {
      lines += TextFlow.wrap(advice, width: area.width, style: Theme.dim)
    }
    frame.draw(lines, in: area.inset(top: area.height > lines.count + 1 ? 1 : 0))
  }
}
