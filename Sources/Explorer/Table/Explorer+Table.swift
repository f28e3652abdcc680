import Canvas
import DataGouv

extension Explorer {
  mutating func performInTable(_ action: Action) -> [Effect] {
    guard let table else { return [] }
    if action == .readHere || (table.obstacle != nil && action == .open) { return importTable() }
    if action == .download {
      openDownload(of: table.resource)
      return []
    }
    guard table.obstacle == nil else { return [] }
    if table.groups != nil { return performInGroups(action) }
    let height = max(1, layout.table.grid.height)
    let lastRow = max(0, (table.total ?? 1) - 1)
    switch action {
    case .down, .up, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .nextPage, .previousPage, .first, .last:
      moveRow(action, height: height, last: lastRow)
    case .left: self.table?.column -= 1
    case .right: self.table?.column += 1
    case .firstColumn: self.table?.column = 0
    case .lastColumn: self.table?.column = table.columns.count - 1
    case .open, .record: if !table.columns.isEmpty, table.total != 0 { dialog = .record }
    case .wholeCell: showCell()
    case .profile: if table.currentColumn != nil { dialog = .profile(ListCursor()) }
    case .search: dialog = .find(TextField(table.wanted ?? ""))
    case .nextMatch: find(by: 1)
    case .previousMatch: find(by: -1)
    case .copyAs: openCopies()
    case .export: openExport()
    case .nameQuery: nameTableQuestion()
    case .group: openGroupForm()
    case .pin: self.table?.pin()
    case .columns: openColumns()
    case .findColumn: openColumns(isFiltering: true)
    case .hideColumn: hideColumn()
    case .moveColumnLeft: moveColumn(by: -1)
    case .moveColumnRight: moveColumn(by: 1)
    case .filter: openFilterForm()
    case .activeFilters:
      if table.filters.isEmpty { notice = .noFilters } else { dialog = .filters(ListCursor()) }
    case .onlyThisValue: return filterByCell(isExcluding: false)
    case .notThisValue: return filterByCell(isExcluding: true)
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

  /// Shows the whole cell under the cursor, and then again the dialog from which it was asked for.
  mutating func showCell(returningTo origin: WholeCell.Origin = .grid) {
    guard let table, let column = table.currentColumn, let value = table.value else { return }
    dialog = .cell(WholeCell(column: column, value: value, row: table.row, origin: origin))
  }

  /// Sorts by the cursor's column first, and by what it was sorted by before where cells are equal; the same again
  /// takes the column out of the order.
  mutating func sortTable(isDescending: Bool) -> [Effect] {
    guard let column = table?.currentColumn, column.type.isSortable else {
      notice = .cannotSort
      return []
    }
    // The server would begin with the empty cells, which are not the largest of anything.
    let wanted = TableQuery.Sort(
      column: column.name, isDescending: isDescending, nulls: isDescending ? .last : nil)
    let index = table?.sorts.firstIndex { $0.column == column.name }
    if let index, table?.sorts[index] == wanted {
      table?.sorts.remove(at: index)
    } else if let index {
      table?.sorts[index] = wanted
    } else {
      table?.sorts.insert(wanted, at: 0)
    }
    return reorderTable()
  }

  /// Asks for other rows, or for the same in another order; answers to what was asked before would come too late.
  mutating func reorderTable() -> [Effect] {
    table?.reorder()
    return drop(.rows, .rowsAhead, .rowsBefore)
  }
}

extension TableState {
  /// Shows what is chosen now from its first row on; the old rows stay on screen until the new ones come.
  mutating func reorder() {
    isStale = true
    isReloading = false
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
