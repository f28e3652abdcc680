import Canvas
import DataGouv
import Explorer

/// The rows of a file: a grid around a cell cursor, or why there is none.
struct TablePane {
  let state: TableState?
  let areas: Layout.TableAreas
  /// Whether its file is bookmarked.
  var isBookmarked = false
  let isFocused: Bool
  let pen: Pen

  func draw(in area: Rect, on frame: inout Frame) {
    let star = isBookmarked ? TextLine(count.runs.isEmpty ? "★" : "★ ", Theme.accent).runs : []
    PaneFrame(pane: .table, isFocused: isFocused, pen: pen).draw(
      TextLine(star + count.runs), in: area, on: &frame)
    let content = area.inset(top: 1)
    guard let state else {
      let advice = TextFlow.wrap(pen.words.openTableAdvice, width: content.width - 2, style: Theme.dim)
      frame.drawCentred(advice, in: content)
      return
    }
    let text = content.inset(left: 1, top: content.height > 6 ? 1 : 0, right: 1)
    if let obstacle = state.obstacle {
      frame.draw(explanation(of: obstacle, for: state.resource, width: text.width), in: text)
    } else if let groups = state.groups {
      draw(groups, of: state, in: text, on: &frame)
    } else if state.columns.isEmpty || (state.rows.isEmpty && state.total == nil) {
      drawNothingYet(state, in: text, on: &frame)
    } else {
      drawChips(of: state, in: areas.chips, on: &frame)
      TableGrid(state: state, areas: areas, isFocused: isFocused, pen: pen).draw(on: &frame)
      drawStatus(of: state, rows: areas.grid.height, in: areas.status, on: &frame)
    }
  }

  private var count: TextLine {
    if let groups = state?.groups { return count(of: groups) }
    guard let state, state.obstacle == nil, let total = state.total else { return [] }
    let all = state.profile.value?.columns.count ?? state.columns.count
    let rows = state.unfilteredTotal.map { pen.words.found(total, of: $0) } ?? pen.words.rows(total)
    let columns =
      state.columns.count < all
      ? pen.words.shownColumns(state.columns.count, of: all) : pen.words.columns(state.columns.count)
    return [Run(rows, Theme.strong), Run(" · \(columns)", Theme.dim)]
  }

  /// The conditions, each in its box; those that do not fit are counted.
  func drawChips(of state: TableState, in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    var x = 1
    for (index, filter) in state.filters.enumerated() {
      let text =
        "[\(filter.isAlternative ? "∨ " : "")\(DialogView.fitted(pen.words.chip(filter), atMost: 40))]"
      let left = state.filters.count - index
      let more = "+\(left)"
      guard x + columns(text) + (left > 1 ? columns(more) + 2 : 0) <= area.width else {
        frame.draw(more, Theme.accent, x: x, in: area)
        frame.mark(Rect(x: area.x + x, y: area.y, width: columns(more), height: 1), .chip(index))
        return
      }
      frame.mark(Rect(x: area.x + x, y: area.y, width: columns(text), height: 1), .chip(index))
      x += frame.draw(text, filter.isOn ? Theme.accent : Theme.dim, x: x, in: area) + 1
    }
  }

  private func explanation(of obstacle: Resource.Browsability, for file: Resource, width: Int) -> [TextLine] {
    TextFlow.wrap("∅ \(pen.words.noRows(of: file.title))", width: width, style: Theme.strong)
      + TextFlow.wrap(reason(of: obstacle, for: file), width: width)
      + [[]] + TextFlow.wrap(advice(on: obstacle, for: file), width: width, style: Theme.dim)
      + [[], TextLine(pen.words.fileAddress, Theme.dim)]
      + TextFlow.wrap(file.latest ?? file.url, width: width, style: Theme.link)
  }

  private func reason(of obstacle: Resource.Browsability, for file: Resource) -> String {
    obstacle == .notTabular && file.isDelimitedFile ? pen.words.unopenedFile : pen.words.reason(obstacle)
  }

  private func advice(on obstacle: Resource.Browsability, for file: Resource) -> String {
    file.isDelimitedFile ? pen.words.readHereAdvice(file.size) : pen.words.advice(obstacle)
  }

  private func drawNothingYet(_ state: TableState, in area: Rect, on frame: inout Frame) {
    if let status = state.importing {
      let ending = status.ending.map {
        TextFlow.wrap(pen.words.text($0), width: area.width, style: Theme.bad)
      }
      frame.draw(
        ending ?? [TextLine("\(pen.words.readingFile) \(pen.words.text(status))", Theme.dim)], in: area)
      return
    }
    var failure = state.profile.failure
    if case .failed(let error) = state.load { failure = error }
    guard let failure else {
      frame.draw(pen.words.loadingRows, Theme.dim, in: area)
      return
    }
    var title: String?
    if case .status(404, _, _, _) = failure { title = pen.words.tableGone }
    let lines =
      pen.failure(failure, title: title, width: area.width)
      + [[], TextLine(pen.words.fileAddress, Theme.dim)]
      + TextFlow.wrap(state.resource.latest ?? state.resource.url, width: area.width, style: Theme.link)
    frame.draw(lines, in: area)
  }

  private func drawStatus(of state: TableState, rows: Int, in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty, let total = state.total else { return }
    var parts = [pen.words.page(state.page, of: state.pageCount)]
    if total > 0 {
      parts.append(pen.words.rows(state.top + 1, to: min(total, state.top + max(1, rows)), of: total))
    }
    parts.append(pen.words.column(state.column + 1, of: state.columns.count))
    if !state.sorts.isEmpty {
      let names = state.sorts.map { "\($0.column) \($0.isDescending ? "▼" : "▲")" }
      parts.append(pen.words.sorted(by: names.joined(separator: ", ")))
    }
    if let status = state.importing {
      let words = pen.words.text(status)
      parts.insert(words.isEmpty ? pen.words.readHere : words, at: 1)
    }
    if state.isStale { parts.append(pen.words.stale) }
    // What does not fit is left out whole, from the end.
    while parts.count > 1, columns(parts.joined(separator: " · ")) > area.width - 2 { parts.removeLast() }
    frame.draw(parts.joined(separator: " · "), Theme.dim, in: area.inset(left: 1, right: 1))
  }
}
