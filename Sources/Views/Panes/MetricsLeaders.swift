import Canvas
import DataGouv
import Explorer

/// A leaderboard: what is ranked, by what and when, then a line a leader with its bar.
struct MetricsLeaders {
  let state: LeadersState
  let areas: Layout.MetricsAreas
  /// What the whole portal is called.
  let portalName: String
  let pen: Pen

  func draw(in area: Rect, on frame: inout Frame) {
    drawHead(in: area, on: &frame)
    let list = areas.leaders
    if state.leaders.value == nil { drawNothingYet(in: list.inset(top: 1), on: &frame) }
    let most = max(1, state.leaders.value?.compactMap(\.value).max() ?? 1)
    for row in 0..<list.height {
      let index = state.cursor.top + row
      guard index < state.count else { break }
      let line = list.row(row)
      draw(index, most: most, in: line, on: &frame)
      frame.mark(line, .metricsItem(index))
      guard index == state.cursor.index else { continue }
      frame.canvas.restyle(line, Theme.selected)
      frame.canvas.cursor = Point(x: line.x, y: line.y)
    }
    if state.leaders.isStale { frame.canvas.restyle(list) { $0.adding(.dim) } }
  }

  private func drawHead(in area: Rect, on frame: inout Frame) {
    guard area.height >= 6 else {
      frame.draw(pen.words.title(state.query), Theme.strong, in: area)
      return
    }
    var x = 0
    for kind in LeadersQuery.Kind.allCases {
      let isShown = kind == state.query.kind
      let name = isShown ? "[\(pen.words.name(kind))]" : " \(pen.words.name(kind)) "
      x += frame.draw(name, isShown ? Theme.accent : Theme.dim, x: x, in: area.row(0)) + 1
    }
    frame.draw(pen.words.title(state.query), Theme.strong, in: area.row(1))
  }

  private func draw(_ index: Int, most: Int, in line: Rect, on frame: inout Frame) {
    guard index > 0, let leaders = state.leaders.value, leaders.indices.contains(index - 1) else {
      frame.draw("▦ \(pen.words.wholePortal(portalName))", Theme.plain, x: 2, in: line)
      return
    }
    let leader = leaders[index - 1]
    let rank = String(index)
    frame.draw(rank, Theme.dim, x: max(0, 3 - rank.count), in: line)
    let value = leader.value.map(pen.formats.integer) ?? "∅"
    frame.drawRight(value, Theme.strong, in: line)
    // The bar has a third of what is left; the title the rest.
    let room = line.width - 16 - 5
    let bar = room >= 40 ? room / 3 : 0
    if let count = leader.value, count > 0, bar > 0 {
      let width = max(1, Int((Double(count) / Double(most) * Double(bar)).rounded()))
      frame.canvas.fill(
        Rect(x: line.right - 16 - bar, y: line.y, width: width, height: 1), with: "▒",
        style: Theme.firstSeries)
    }
    let title = line.inset(left: 5, right: columns(value) + 1 + (bar > 0 ? bar + 17 - columns(value) - 1 : 0))
    switch state.titles[leader.id] {
    case .some(let name?): frame.draw(name, in: title)
    case .some(nil): frame.draw("\(leader.id) (\(pen.words.notInCatalogue))", Theme.dim, in: title)
    case nil: frame.draw(leader.id, Theme.dim, in: title)
    }
  }

  private func drawNothingYet(in area: Rect, on frame: inout Frame) {
    if let error = state.leaders.failure {
      frame.draw(pen.failure(error, width: area.width), in: area)
    } else {
      frame.draw(pen.words.loadingMetrics, Theme.dim, in: area)
    }
  }
}
