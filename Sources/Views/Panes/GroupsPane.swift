import Canvas
import DataGouv
import Explorer

extension TablePane {
  /// Draws the groups in place of the rows, or why they are not there.
  func draw(_ groups: GroupsState, of state: TableState, in area: Rect, on frame: inout Frame) {
    guard let value = groups.groups.value else {
      drawNoGroups(groups, of: state, in: area, on: &frame)
      return
    }
    drawChips(of: state, in: areas.chips, on: &frame)
    if value.groups.isEmpty {
      frame.draw("∅ \(pen.words.noRowMatches)", Theme.strong, x: 1, row: 1, in: areas.grid)
    } else {
      GroupsGrid(state: groups, areas: areas, isFocused: isFocused, pen: pen).draw(value, on: &frame)
      if groups.groups.isStale { frame.canvas.restyle(areas.grid) { $0.adding(.dim) } }
    }
    var parts = [pen.words.groupedBy(value.query.columns)]
    if !value.isWhole { parts.append(pen.words.firstGroups(value.groups.count)) }
    if let failure = groups.groups.failure {
      parts = ["✗ \(pen.words.short(failure))", pen.words.tryAgainKey]
    }
    if groups.groups.isStale { parts.append(pen.words.stale) }
    frame.draw(
      parts.joined(separator: " · "), groups.groups.failure == nil ? Theme.dim : Theme.bad,
      in: areas.status.inset(left: 1, right: 1))
  }

  /// What stands at the right of the pane's title.
  func count(of groups: GroupsState) -> TextLine {
    guard let value = groups.groups.value else { return [] }
    let rows = value.groups.reduce(0) { $0 + $1.count }
    return [
      Run(pen.words.groups(value.groups.count), Theme.strong), Run(" · \(pen.words.rows(rows))", Theme.dim),
    ]
  }

  private func drawNoGroups(
    _ groups: GroupsState, of state: TableState, in area: Rect, on frame: inout Frame
  ) {
    if let status = state.importing, status.ending == nil {
      frame.draw("\(pen.words.readingFile) \(pen.words.text(status))", Theme.dim, in: area)
    } else if case .status(403, _, _, _)? = groups.groups.failure, state.resource.isDelimitedFile {
      frame.draw(
        TextFlow.wrap(pen.words.groupsNotServed, width: area.width, style: Theme.strong)
          + TextFlow.wrap(pen.words.groupHereAdvice(state.resource.size), width: area.width), in: area)
    } else if let failure = groups.groups.failure {
      frame.draw(pen.failure(failure, width: area.width), in: area)
    } else {
      frame.draw(pen.words.loadingGroups, Theme.dim, in: area)
    }
  }
}
