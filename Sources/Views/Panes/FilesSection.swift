import Canvas
import DataGouv
import Explorer

/// The files of a dataset as a table, what they are narrowed by, and more of the selected one.
struct FilesSection {
  let state: DetailState
  let areas: Layout.DetailAreas
  let isTyping: Bool
  let isFocused: Bool
  let pen: Pen

  func draw(memo: inout Memo, on frame: inout Frame) {
    let files = state.visibleFiles
    drawFilter(count: files.count, in: areas.filter, on: &frame)
    let text = areas.body.inset(left: 1, top: areas.filter.height, right: 1)
    guard let loaded = state.files.value else {
      drawNothingYet(in: text, on: &frame)
      return
    }
    guard !files.isEmpty else {
      let none = loaded.resources.isEmpty && state.filter.text.isEmpty
      let words = none ? pen.words.noFiles : pen.words.noFiles(matching: state.filter.text)
      frame.draw(TextFlow.wrap("∅ \(words)", width: text.width), in: text)
      return
    }
    draw(files, of: loaded, on: &frame)
    if files.indices.contains(state.fileCursor.index) {
      drawSelected(files[state.fileCursor.index], in: areas.fileDetail, memo: &memo, on: &frame)
    }
  }

  private func drawFilter(count: Int, in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    frame.mark(area, .fileFilter)
    let total = state.files.value?.total ?? count
    let right = frame.drawRight(
      pen.words.shown(count, of: total) + " ", Theme.dim, in: area.inset(left: area.width / 3))
    let x = frame.draw(" \(pen.words.filterLabel) › ", isTyping ? Theme.accent : Theme.dim, in: area)
    FieldView(field: state.filter, isActive: isTyping).draw(
      in: area.inset(left: x, right: right + 1), on: &frame)
  }

  private func draw(_ files: [Resource], of loaded: DetailState.Files, on frame: inout Frame) {
    let rest = areas.files
    let row = FileRow(width: rest.width, pen: pen)
    row.drawHead(in: areas.fileHeader, on: &frame)
    var y = 0
    var index = max(0, state.fileCursor.top)
    while y < rest.height, index < files.count {
      let place = rest.row(y)
      let isSelected = index == state.fileCursor.index
      row.draw(files[index], isSelected: isSelected, in: place, on: &frame)
      if state.files.isStale { frame.canvas.restyle(place) { $0.adding(.dim) } }
      if isSelected, isFocused, !isTyping {
        frame.canvas.restyle(place, Theme.selected)
        frame.canvas.cursor = Point(x: place.x, y: place.y)
      }
      frame.mark(place, .file(index))
      index += 1
      y += 1
    }
    if index == files.count, y < rest.height {
      let failure = state.files.failure.map { failed($0) }
      frame.draw(failure ?? ending(loaded), x: 2, row: y, in: rest)
    }
  }

  private func ending(_ loaded: DetailState.Files) -> TextLine {
    switch state.moreFiles {
    case .loading: TextLine("⋯ \(pen.words.loadingMore)", Theme.dim)
    case .failed(let error): failed(error)
    case .idle, .loaded:
      loaded.resources.count < loaded.total
        ? TextLine("⋯ \(pen.words.shown(loaded.resources.count, of: loaded.total))", Theme.dim)
        : TextLine("── \(pen.words.endOfList) ──", Theme.frame)
    }
  }

  private func failed(_ error: DataGouvError) -> TextLine {
    [Run("✗ \(pen.words.short(error))", Theme.bad), Run(" · \(pen.words.tryAgainKey)", Theme.dim)]
  }

  private func drawNothingYet(in area: Rect, on frame: inout Frame) {
    if let error = state.files.failure {
      frame.draw(pen.failure(error, width: area.width), in: area)
    } else if state.files.isLoading || state.dataset.isLoading {
      frame.draw(pen.words.loadingFiles, Theme.dim, in: area)
    }
  }

  private func drawSelected(_ file: Resource, in area: Rect, memo: inout Memo, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    frame.canvas.fill(area.row(0), with: "─", style: Theme.frame)
    let text = area.inset(left: 1, top: 1, right: 1)
    var lines = TextFlow.wrap(file.title, width: text.width, style: Theme.strong)
    if lines.count > 1, area.height < 8 { lines = Array(lines.prefix(1)) }
    let browsable = file.browsability == .browsable
    lines += TextFlow.wrap(
      (browsable ? "▦ " : "") + pen.words.reason(file.browsability), width: text.width,
      style: browsable ? Theme.good : Theme.warning
    ).prefix(2)
    let type = pen.words.fileType(file.type)
    let facts = [type, file.mime, file.schema, file.checksum.map { "\($0.type) \($0.value)" }]
    lines.append(TextLine(facts.compactMap(\.self).joined(separator: " · "), Theme.dim))
    lines.append(TextLine(file.url, Theme.link))
    if let description = file.description, !description.isEmpty {
      lines += memo.lines(of: .markdown(description), width: text.width) {
        MarkdownText.lines(of: description, width: text.width)
      }
    }
    frame.draw(lines, in: text)
  }
}
