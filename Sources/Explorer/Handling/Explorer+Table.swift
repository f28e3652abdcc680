import Canvas
import DataGouv

extension Explorer {
  mutating func performInTable(_ action: Action) -> [Effect] {
    guard let table, table.obstacle == nil else { return [] }
    let height = max(1, layout.table.grid.height)
    let lastRow = max(0, (table.total ?? 1) - 1)
    switch action {
    case .down, .up, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .nextPage, .previousPage, .first, .last:
      moveRow(action, height: height, last: lastRow)
    case .left: self.table?.column -= 1
    case .right: self.table?.column += 1
    case .firstColumn: self.table?.column = 0
    case .lastColumn: self.table?.column = table.columns.count - 1
    case .open, .wholeCell: showCell()
    case .goTo: dialog = .goTo(TextField())
    case .pin: self.table?.pin()
    case .sortAscending: return sortTable(isDescending: false)
    case .sortDescending: return sortTable(isDescending: true)
    case .narrower: self.table?.resizeColumn(by: -4)
    case .wider: self.table?.resizeColumn(by: 4)
    case .fitColumn: self.table?.fitColumn()
    default: break
    }
    return []
  }

  private mutating func moveRow(_ action: Action, height: Int, last: Int) {
    guard let table else { return }
    var row = table.row
    var top = table.top
    switch action {
    case .down: row += 1
    case .up: row -= 1
    case .pageDown: (row, top) = (row + height, top + height)
    case .pageUp: (row, top) = (row - height, top - height)
    case .halfPageDown: (row, top) = (row + max(1, height / 2), top + max(1, height / 2))
    case .halfPageUp: (row, top) = (row - max(1, height / 2), top - max(1, height / 2))
    case .nextPage:
      guard table.page < table.pageCount ?? 1 else { return notice = .alreadyLast }
      row = table.page * table.pageSize
      top = row
    case .previousPage:
      guard table.page > 1 else { return notice = .alreadyFirst }
      row = (table.page - 2) * table.pageSize
      top = row
    case .first: (row, top) = (0, 0)
    default: (row, top) = (last, last)
    }
    go(toRow: row, top: top)
  }

  /// Puts the cursor on a row; what failed there before is tried again.
  mutating func go(toRow row: Int, top: Int) {
    guard let before = table?.page else { return }
    let last = max(0, (table?.total ?? 1) - 1)
    table?.row = min(max(0, row), last)
    table?.top = min(max(0, top), last)
    if table?.page != before, table?.load.isFailed == true { table?.failedPage = nil }
  }

  private mutating func showCell() {
    guard let table, table.columns.indices.contains(table.column), let value = table.value else { return }
    dialog = .cell(column: table.columns[table.column].profile, value: value, row: table.row, scroll: 0)
  }

  /// Sorts by the cursor's column; the same again takes the order back.
  mutating func sortTable(isDescending: Bool) -> [Effect] {
    guard let table, table.columns.indices.contains(table.column) else { return [] }
    let wanted = TableQuery.Sort(column: table.columns[table.column].profile.name, isDescending: isDescending)
    return orderTable(by: table.sort == wanted ? nil : wanted)
  }

  /// Asks for the rows in another order; answers in the old one would come too late.
  mutating func orderTable(by sort: TableQuery.Sort?) -> [Effect] {
    table?.order(by: sort)
    return drop(.rows, .rowsAhead, .rowsBefore)
  }
}

extension TableState {
  /// Shows the rows in another order, from the first; the old ones stay on screen until the new ones come.
  mutating func order(by sort: TableQuery.Sort?) {
    self.sort = sort
    isStale = true
    row = 0
    top = 0
    failedPage = nil
    abandonedPages = []
  }

  /// Keeps the columns up to the cursor's at the left, or lets them go; one column always scrolls.
  mutating func pin() {
    let wanted = min(column + 1, max(0, columns.count - 1))
    frozen = frozen == wanted ? 0 : wanted
    left = frozen
  }

  mutating func resizeColumn(by step: Int) {
    guard columns.indices.contains(column) else { return }
    columns[column].width = min(max(Self.widths.lowerBound, columns[column].width + step), 200)
  }

  mutating func fitColumn() {
    guard columns.indices.contains(column) else { return }
    columns[column].width = fittingWidth(of: columns[column].profile)
  }
}
