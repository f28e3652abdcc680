import Canvas
import DataGouv
import Explorer

/// A section of the detail that lists things: what belongs to what is open.
struct ListSection {
  let state: DetailState
  let area: Layout.ListArea
  var bookmarks: [Keepsake.Subject: Keepsake] = [:]
  let isFocused: Bool
  let pen: Pen

  func draw(memo: inout Memo, on frame: inout Frame) {
    let text = area.list.inset(left: 1, right: 1)
    guard let list = state.list else { return }
    if let error = list.listing.failure {
      frame.draw([[]] + pen.failure(error, width: text.width), in: text)
      return
    }
    guard let listing = list.listing.value else {
      frame.draw(pen.words.loading, Theme.dim, in: text)
      return
    }
    guard !listing.items.isEmpty else {
      frame.draw("∅ \(pen.words.nothingHere)", in: text)
      return
    }
    ItemRows(
      listing: listing, cursor: list.cursor, more: list.more, isStale: list.listing.isStale,
      isFocused: isFocused, linesPerItem: area.linesPerItem, pen: pen, bookmarks: bookmarks,
      target: { .item($0) }
    ).draw(in: area.list, on: &frame)
    if let item = list.selected { draw(item, in: area.detail, memo: &memo, on: &frame) }
  }

  /// More of what is selected: a call's parameters and command line, else how it begins.
  private func draw(_ item: Item, in area: Rect, memo: inout Memo, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    frame.canvas.fill(area.row(0), with: "─", style: Theme.frame)
    let place = area.inset(left: 1, top: 1, right: 1)
    if case .operation(let operation, _) = item {
      frame.draw(lines(of: operation, curl: item.curl ?? "", width: place.width), in: place)
      return
    }
    var lines = TextFlow.wrap(item.title, width: place.width, style: Theme.strong)
    if let excerpt = item.excerpt, !excerpt.isEmpty {
      lines += memo.lines(of: .excerpt(excerpt), width: place.width) {
        TextFlow.wrap(MarkdownText.plain(excerpt), width: place.width, style: Theme.dim)
      }
    }
    frame.draw(lines, in: place)
  }

  private func lines(of operation: APIDescription.Operation, curl: String, width: Int) -> [TextLine] {
    var lines = TextFlow.wrap(curl, width: width, style: Theme.code)
    if !operation.parameters.isEmpty {
      let names = operation.parameters.map { $0.isRequired ? "\($0.name)*" : $0.name }
      let text = pen.words.labelled(pen.words.parameters, names.joined(separator: ", "))
      lines += TextFlow.wrap(text, width: width, style: Theme.dim)
    }
    if let text = operation.description ?? operation.summary {
      lines += TextFlow.wrap(MarkdownText.plain(text), width: width)
    }
    return lines
  }
}
