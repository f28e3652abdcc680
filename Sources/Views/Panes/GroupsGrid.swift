import Canvas
import DataGouv
import Explorer

/// The groups of a table's rows: what they have in common, their figures, and a bar for one of these.
struct GroupsGrid {
  let state: GroupsState
  let areas: Layout.TableAreas
  let isFocused: Bool
  let pen: Pen

  /// A cell of each group on the screen.
  private struct Place {
    var cell: Int
    var x: Int
    var width: Int
    /// Whether whole numbers show places too, as those beside them do.
    var isDecimal = false
  }

  /// The widest that a column of values is made while there is something beside it.
  private static let widest = 40
  private static let leastBar = 10

  func draw(_ groups: TableGroups, on frame: inout Frame) {
    let body = areas.grid
    let places = places(of: groups, width: body.width)
    drawHead(places, of: groups, in: areas.header, on: &frame)
    let shown = groups.groups.dropFirst(state.cursor.top).prefix(body.height)
    for (line, group) in shown.enumerated() {
      let cells = TableGroups.cells(of: group)
      let row = state.cursor.top + line
      for place in places {
        let area = Rect(x: body.x + place.x, y: body.y + line, width: place.width, height: 1)
        draw(
          cells[place.cell], isFigure: place.cell >= state.columns.count, isDecimal: place.isDecimal,
          in: area,
          on: &frame)
        frame.mark(area, .cell(row: row, column: place.cell))
      }
      drawBar(
        of: cells[state.measured], most: most(of: groups), after: places, in: body.row(line), on: &frame)
      if row == state.cursor.index { drawCursor(places, in: body.row(line), on: &frame) }
    }
  }

  private func draw(
    _ value: TableValue, isFigure: Bool, isDecimal: Bool, in area: Rect, on frame: inout Frame
  ) {
    if value == .null {
      frame.draw("∅", Theme.null, x: isFigure ? area.width - 1 : 0, in: area)
    } else if isFigure {
      frame.drawRight(pen.formats.figure(value, isDecimal: isDecimal), in: area)
    } else {
      frame.draw(DialogView.fitted(text(of: value), atMost: area.width), in: area)
    }
  }

  private func text(of value: TableValue) -> String {
    switch value {
    case .null: "∅"
    case .bool(let isTrue): isTrue ? pen.words.yes : pen.words.no
    default: value.text
    }
  }

  private func drawHead(
    _ places: [Place], of groups: TableGroups, in area: Rect, on frame: inout Frame
  ) {
    guard !area.isEmpty else { return }
    for place in places {
      let cell = Rect(x: area.x + place.x, y: area.y, width: place.width, height: area.height)
      frame.mark(cell, .columnHeader(place.cell))
      let mark = place.cell == state.order.cell ? (state.order.isDescending ? "▼" : "▲") : ""
      let (name, kind) = heading(of: place.cell, of: groups)
      let style = place.cell == state.column ? Theme.accent : Theme.strong
      if place.cell < state.columns.count {
        frame.draw(DialogView.fitted(name, atMost: cell.width - columns(mark) - 1), style, in: cell)
        frame.drawRight(mark, Theme.accent, in: cell)
      } else {
        let isTwoLines = area.height > 1
        let label = isTwoLines ? kind : "\(kind) \(name)"
        frame.drawRight(mark.isEmpty ? label : "\(mark) \(label)", style, in: cell)
        guard isTwoLines else { continue }
        frame.drawRight(DialogView.fitted(name, atMost: cell.width), Theme.dim, row: 1, in: cell)
      }
    }
  }

  /// What a cell is: a column's name, or a figure and the column that it is of.
  private func heading(of cell: Int, of groups: TableGroups) -> (name: String, kind: String) {
    if cell < state.columns.count { return (state.columns[cell], "") }
    let figure = cell - state.columns.count - 1
    guard groups.query.figures.indices.contains(figure) else { return ("", pen.words.groupRows) }
    return (groups.query.figures[figure].column, pen.words.name(groups.query.figures[figure].function))
  }

  private func drawBar(
    of value: TableValue, most: Double, after places: [Place], in line: Rect, on frame: inout Frame
  ) {
    guard let last = places.last, most > 0, let number = value.double else { return }
    let area = line.inset(left: last.x + last.width + 2)
    guard area.width >= Self.leastBar else { return }
    let share = Int((number.magnitude / most * 1_000_000).rounded())
    let bar = DialogView.bar(max(share, number == 0 ? 0 : 1), of: 1_000_000, width: area.width)
    frame.draw(
      number < 0 ? bar.replacing("█", with: "▒") : bar, number < 0 ? Theme.secondSeries : Theme.firstSeries,
      in: area)
  }

  private func most(of groups: TableGroups) -> Double {
    groups.groups.reduce(0) { most, group in
      max(most, TableGroups.cells(of: group)[state.measured].double?.magnitude ?? 0)
    }
  }

  private func drawCursor(_ places: [Place], in line: Rect, on frame: inout Frame) {
    frame.draw("▶", Theme.accent, in: line)
    guard let place = places.first(where: { $0.cell == state.column }) ?? places.first else { return }
    let cell = Rect(x: line.x + place.x, y: line.y, width: place.width, height: 1)
    frame.canvas.restyle(cell) { isFocused ? Theme.selected($0) : $0.adding(.underline) }
    if isFocused { frame.canvas.cursor = Point(x: cell.x, y: cell.y) }
  }

  /// Where the cells stand: the values, then as many figures as fit, the measured one always among them.
  private func places(of groups: TableGroups, width: Int) -> [Place] {
    let figures = Array(state.columns.count..<state.cellCount)
    let wanted = state.isChart ? [state.measured] : figures
    let given = figures.filter { groups.names.indices.contains($0) && wanted.contains($0) }
    var widths = given.map { figureWidth($0, of: groups) }
    var kept = given
    // A narrow pane keeps the measured figure.
    func total() -> Int { widths.reduce(0) { $0 + $1 + 2 } }
    while kept.count > 1, 2 + 12 * state.columns.count + total() > width {
      let index = kept.lastIndex { $0 != state.measured } ?? kept.count - 1
      kept.remove(at: index)
      widths.remove(at: index)
    }
    var places: [Place] = []
    var x = 2
    let room = max(8, (width - 2 - total()) / state.columns.count - 2)
    for cell in state.columns.indices {
      let own = min(valueWidth(cell, of: groups), max(Self.widest, room / 2), room)
      places.append(Place(cell: cell, x: x, width: own))
      x += own + 2
    }
    for (cell, own) in zip(kept, widths) where x < width {
      places.append(
        Place(cell: cell, x: x, width: min(own, width - x), isDecimal: isDecimal(cell, of: groups)))
      x += own + 2
    }
    return places
  }

  /// The groups that widths are made for: the first ones and those on screen.
  private func seen(of groups: TableGroups) -> [TableGroups.Group] {
    Array(groups.groups.prefix(200) + groups.groups.dropFirst(max(200, state.cursor.top)).prefix(100))
  }

  private func isDecimal(_ cell: Int, of groups: TableGroups) -> Bool {
    seen(of: groups).contains {
      if case .number = TableGroups.cells(of: $0)[cell] { true } else { false }
    }
  }

  /// Wide enough for the values of the first groups and those on screen.
  private func valueWidth(_ cell: Int, of groups: TableGroups) -> Int {
    let values = seen(of: groups).map { columns(String(text(of: $0.values[cell]).prefix(Self.widest))) }
    return max(columns(state.columns[cell]) + 2, values.max() ?? 0)
  }

  private func figureWidth(_ cell: Int, of groups: TableGroups) -> Int {
    let (name, kind) = heading(of: cell, of: groups)
    let isDecimal = isDecimal(cell, of: groups)
    let values = seen(of: groups).map {
      columns(pen.formats.figure(TableGroups.cells(of: $0)[cell], isDecimal: isDecimal))
    }
    return max(columns(kind) + 2, min(columns(name), 12), values.max() ?? 0)
  }
}

extension TableValue {
  /// A number as it is drawn; `nil` for what is none.
  fileprivate var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let text): Double(text).flatMap { $0.isFinite ? $0 : nil }
    default: nil
    }
  }
}
