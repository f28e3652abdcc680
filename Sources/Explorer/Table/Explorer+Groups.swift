import Canvas
import DataGouv

extension Explorer {
  /// A key while the table shows groups.
  mutating func performInGroups(_ action: Action) -> [Effect] {
    guard let groups = table?.groups else { return [] }
    let height = max(1, layout.table.grid.height)
    switch action {
    case .export: openExport()
    case .nameQuery: nameTableQuestion()
    case .down: moveGroup(by: 1)
    case .up: moveGroup(by: -1)
    case .pageDown, .nextPage, .wholeCell: moveGroup(by: height)
    case .pageUp, .previousPage: moveGroup(by: -height)
    case .halfPageDown: moveGroup(by: max(1, height / 2))
    case .halfPageUp: moveGroup(by: -max(1, height / 2))
    case .first: moveGroup(by: -GroupQuery.limit)
    case .last: moveGroup(by: GroupQuery.limit)
    case .left: table?.groups?.column = max(0, groups.column - 1)
    case .right: table?.groups?.column = min(groups.cellCount - 1, groups.column + 1)
    case .firstColumn: table?.groups?.column = 0
    case .lastColumn: table?.groups?.column = groups.cellCount - 1
    case .sortAscending: table?.groups?.sort(isDescending: false)
    case .sortDescending: table?.groups?.sort(isDescending: true)
    case .record: table?.groups?.isChart.toggle()
    case .group: openGroupForm()
    case .readHere: return importTable()
    case .activeFilters:
      if table?.filters.isEmpty == true { notice = .noFilters } else { dialog = .filters(ListCursor()) }
    case .copyAs: openCopies()
    case .open: return openGroup()
    default: break
    }
    return []
  }

  private mutating func moveGroup(by step: Int) { table?.groups?.cursor.index += step }

  /// Shows the rows of the group under the cursor; going back leads to the groups again.
  private mutating func openGroup() -> [Effect] {
    guard let table, let groups = table.groups, let group = groups.selected else { return [] }
    var filters = table.filters
    for (column, value) in zip(groups.columns, group.values) {
      guard let comparison = TableComparison(equalTo: value) else { continue }
      let filter = RowFilter(column: column, comparison: comparison)
      if !filters.contains(filter) { filters.append(filter) }
    }
    self.table?.drilled = TableState.Drilled(groups: groups, filters: table.filters)
    self.table?.groups = nil
    self.table?.filters = filters
    return reorderTable()
  }

  /// Goes from the rows of a group to the groups, or from the groups to the rows; `nil` where neither is shown.
  mutating func leaveGroups() -> [Effect]? {
    if table?.groups != nil {
      table?.groups = nil
      return drop(.groups)
    }
    guard let drilled = table?.drilled else { return nil }
    table?.groups = drilled.groups
    table?.drilled = nil
    guard table?.filters != drilled.filters else { return [] }
    table?.filters = drilled.filters
    return reorderTable()
  }

  /// Asks for the groups of what is filtered now, once a file that is being read has arrived.
  mutating func demandGroups() -> [Effect] {
    guard let table, let groups = table.groups, table.obstacle == nil else { return [] }
    if let importing = table.importing, importing.ending == nil { return [] }
    let query = GroupQuery(
      resourceID: table.resource.id, filters: table.filters.query, columns: groups.columns,
      figures: groups.figures)
    guard groups.asked != query else { return [] }
    self.table?.groups?.asked = query
    self.table?.groups?.groups.phase = .loading(waited: .zero)
    return [load(.groups(query), in: .groups)]
  }

  /// Takes groups, in the order that their user chose.
  mutating func take(_ groups: TableGroups) {
    guard var state = table?.groups else { return }
    var groups = groups
    groups.sort(by: state.order.cell, isDescending: state.order.isDescending)
    let selected = state.selected?.values
    let isSame = state.groups.value?.query == groups.query
    state.groups.value = groups
    state.groups.phase = .loaded
    if isSame, let place = groups.groups.firstIndex(where: { $0.values == selected }) {
      state.cursor.top += place - state.cursor.index
      state.cursor.index = place
    }
    table?.groups = state
  }
}

extension GroupsState {
  /// Puts the groups in the order of the cell under the cursor; the same again leads back to the number of rows.
  mutating func sort(isDescending: Bool) {
    let wanted = Order(cell: column, isDescending: isDescending)
    order = order == wanted ? Order(cell: columns.count, isDescending: true) : wanted
    groups.value?.sort(by: order.cell, isDescending: order.isDescending)
    cursor = ListCursor()
  }

  /// Keeps the cursor inside the groups.
  mutating func settle(visible: Int) {
    cursor.settle(count: groups.value?.groups.count ?? 0, visible: visible)
    column = min(max(0, column), cellCount - 1)
  }
}
