import Canvas
import DataGouv
import Explorer

/// The cells of a table: names and types on top, row numbers at the left, frozen columns before a double line.
struct TableGrid {
  let state: TableState
  let areas: Layout.TableAreas
  let isFocused: Bool
  let pen: Pen

  func draw(on frame: inout Frame) {
    let body = areas.grid
    let places = state.visibleColumns(width: body.width)
    drawHead(places, in: areas.header, on: &frame)
    if let total = state.total, total > 0 {
      drawNumbers(total: total, in: body, on: &frame)
      for place in places { draw(place, total: total, in: body, on: &frame) }
      if state.isStale { frame.canvas.restyle(body) { $0.adding(.dim) } }
      if let place = places.first(where: { $0.index == state.column }) {
        drawCursor(at: place, in: body, on: &frame)
      }
      drawDivider(places, on: &frame)
    } else {
      let isFiltered = state.filters.contains(where: \.isOn)
      let top = body.height > 2 ? 1 : 0
      frame.draw(
        "∅ \(isFiltered ? pen.words.noRowMatches : pen.words.emptyTable)", Theme.strong, x: 1, row: top,
        in: body)
      if isFiltered { frame.draw(pen.words.filtersAdvice, Theme.dim, x: 3, row: top + 1, in: body) }
    }
    drawEdges(places, in: areas.header, on: &frame)
  }

  /// The double line behind the frozen columns.
  private func drawDivider(_ places: [TableState.VisibleColumn], on frame: inout Frame) {
    guard let last = places.last(where: \.isFrozen) else { return }
    for area in [areas.header, areas.grid] {
      let line = Rect(x: area.x + last.x + last.width, y: area.y, width: 1, height: area.height)
      frame.canvas.fill(line.intersection(area), with: "║", style: Theme.frame)
    }
  }

  /// Marks at the sides of the header where columns go on.
  private func drawEdges(_ places: [TableState.VisibleColumn], in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    if state.left > state.frozen { frame.draw("‹", Theme.accent, x: state.gutterWidth - 1, in: area) }
    guard let last = places.last else { return }
    let isCut = last.width < state.columns[last.index].width
    if isCut || last.index < state.columns.count - 1 {
      frame.draw("›", Theme.accent, x: area.width - 1, in: area)
    }
  }

  private func drawHead(_ places: [TableState.VisibleColumn], in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    for place in places {
      let column = state.columns[place.index].profile
      let isCurrent = place.index == state.column
      let cell = Rect(x: area.x + place.x, y: area.y, width: place.width, height: area.height)
      frame.mark(cell, .columnHeader(place.index))
      var name = cell.row(0)
      if let mark = sortMark(of: column.name) {
        frame.drawRight(mark, Theme.accent, in: name)
        name = name.inset(right: columns(mark) + 1)
      }
      let style = isCurrent ? Theme.accent : Theme.strong
      if column.type.isNumeric, columns(column.name) <= name.width {
        frame.drawRight(column.name, style, in: name)
      } else {
        frame.draw(column.name, style, in: name)
      }
      guard area.height > 1 else { continue }
      let type = pen.words.name(column.type)
      if column.type.isNumeric, columns(type) <= cell.width {
        frame.drawRight(type, Theme.dim, row: 1, in: cell)
      } else {
        frame.draw(type, Theme.dim, row: 1, in: cell)
      }
    }
  }

  /// The direction of a sorted column, and its place in the order where several sort.
  private func sortMark(of column: String) -> String? {
    guard let index = state.sorts.firstIndex(where: { $0.column == column }) else { return nil }
    return (state.sorts[index].isDescending ? "▼" : "▲") + (state.sorts.count > 1 ? "\(index + 1)" : "")
  }

  private func drawNumbers(total: Int, in area: Rect, on frame: inout Frame) {
    let numbers = area.splitLeft(state.gutterWidth - 1).left
    for line in 0..<area.height {
      let row = state.top + line
      guard row < total else { break }
      let isCurrent = row == state.row
      frame.drawRight(String(row + 1), isCurrent ? Theme.accent : Theme.dim, row: line, in: numbers)
      if isCurrent { frame.draw("▶", Theme.accent, x: state.gutterWidth - 1, row: line, in: area) }
    }
  }

  private func draw(_ place: TableState.VisibleColumn, total: Int, in area: Rect, on frame: inout Frame) {
    let column = state.columns[place.index].profile
    let wanted = state.wanted?.folded
    let points = column.type == .float ? decimals(of: column.name, rows: area.height) : 0
    for line in 0..<area.height {
      let row = state.top + line
      guard row < total else { break }
      let cell = Rect(x: area.x + place.x, y: area.y + line, width: place.width, height: 1)
      frame.mark(cell, .cell(row: row, column: place.index))
      guard let values = state.rows[row]?.cells else {
        frame.draw("…", Theme.dim, in: cell)
        continue
      }
      CellView(value: values[column.name] ?? .null, pen: pen)
        .draw(in: cell, isNumeric: column.type.isNumeric, decimals: points, on: &frame)
      if let wanted, state.holds(wanted, row: row, column: place.index) {
        frame.canvas.restyle(cell) { $0.adding([.bold, .underline]) }
      }
    }
  }

  /// Most decimals of a column on screen, so that the points stand in line; few enough to leave room.
  private func decimals(of column: String, rows: Int) -> Int {
    var most = 0
    for row in state.top..<(state.top + rows) {
      guard case .number(let text)? = state.rows[row]?.cells[column] else { continue }
      most = max(most, CellView.decimals(of: text))
    }
    return min(most, 6)
  }

  private func drawCursor(at place: TableState.VisibleColumn, in area: Rect, on frame: inout Frame) {
    let cell = Rect(x: area.x + place.x, y: area.y + state.row - state.top, width: place.width, height: 1)
    guard area.contains(Point(x: cell.x, y: cell.y)) else { return }
    frame.canvas.restyle(cell) { isFocused ? Theme.selected($0) : $0.adding(.underline) }
    if isFocused { frame.canvas.cursor = Point(x: cell.x, y: cell.y) }
  }
}
