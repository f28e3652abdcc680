import Canvas
import DataGouv

extension Explorer {
  /// Keeps the rows whose cell equals the one under the cursor, or those whose cell does not.
  mutating func filterByCell(isExcluding: Bool) -> [Effect] {
    guard let table, let column = table.currentColumn, let value = table.value,
      let equal = TableComparison(equalTo: value)
    else {
      notice = .cannotFilter
      return []
    }
    let comparison = isExcluding ? equal.negated : equal
    guard column.type.comparisons.contains(comparison.operation) else {
      notice = .cannotFilter
      return []
    }
    return add(RowFilter(column: column.name, comparison: comparison))
  }

  /// Opens the form for a condition on the cursor's column.
  mutating func openFilterForm() {
    guard let column = table?.currentColumn, let form = FilterForm(column: column) else {
      notice = .cannotFilter
      return
    }
    dialog = .filter(form)
  }

  /// A key in the form of a condition.
  mutating func press(_ key: Key, in form: FilterForm) -> [Effect] {
    var form = form
    switch (key.code, key.modifiers) {
    case (.escape, _):
      // What is mended came from the list of filters, and goes back there.
      dialog = form.edited.map { .filters(ListCursor(at: $0)) }
      return []
    case (.enter, _): return accept(form)
    case (.tab, .shift): form.choose(by: -1)
    case (.tab, _): form.choose(by: 1)
    case (.down, _), (.character("n"), .control): form.moveCursor(by: 1, visible: visibleChoices)
    case (.up, _), (.character("p"), .control): form.moveCursor(by: -1, visible: visibleChoices)
    case (.character(" "), []) where form.cursor != nil: form.tick()
    default:
      guard form.operation.arity != .none, form.field.edit(key) else { break }
      form.cursor = nil
    }
    dialog = .filter(form)
    return []
  }

  /// How many frequent values the form has room for.
  private var visibleChoices: Int { max(1, size.height - 10) }

  /// Takes the condition; what is missing or no value of the column stays to be mended.
  private mutating func accept(_ form: FilterForm) -> [Effect] {
    var form = form
    if form.cursor != nil, !form.values.contains(where: \.isTicked) { form.tick() }
    guard let comparison = form.comparison else {
      dialog = .filter(form)
      notice = .noFilterValue
      return []
    }
    if let odd = comparison.values.first(where: { !form.column.type.accepts($0) }) {
      dialog = .filter(form)
      notice = .notAValue(odd, form.column.type)
      return []
    }
    guard let index = form.edited, table?.filters.indices.contains(index) == true else {
      dialog = nil
      return add(RowFilter(column: form.column.name, comparison: comparison))
    }
    dialog = .filters(ListCursor(at: index))
    table?.filters[index].comparison = comparison
    return reorderTable()
  }

  mutating func add(_ filter: RowFilter) -> [Effect] {
    if let index = table?.filters.firstIndex(where: {
      $0.column == filter.column && $0.comparison == filter.comparison
    }) {
      guard table?.filters[index].isOn == false else { return [] }
      table?.filters[index].isOn = true
    } else {
      table?.filters.append(filter)
    }
    return reorderTable()
  }

  /// A key in the list of the conditions.
  mutating func press(_ key: Key, inFilters cursor: ListCursor) -> [Effect] {
    guard let filters = table?.filters, !filters.isEmpty else { return closeDialog() }
    var cursor = cursor
    let index = min(cursor.index, filters.count - 1)
    switch key {
    case " ": table?.filters[index].isOn.toggle()
    case "n": table?.filters[index].comparison = filters[index].comparison.negated
    case "a": table?.filters[index].isAlternative.toggle()
    case "d", Key(.delete): table?.filters.remove(at: index)
    case "D": table?.filters = []
    case Key(.enter): return mend(filters[index], at: index)
    default:
      if isClosing(key) { return closeDialog() }
      move(&cursor, by: key, count: filters.count)
      dialog = .filters(cursor)
      return []
    }
    let left = table?.filters.count ?? 0
    cursor.settle(count: left, visible: size.height - 6)
    dialog = left == 0 ? nil : .filters(cursor)
    // A condition that is off does not ask for other rows when it is turned around.
    return table?.filters.query == filters.query ? [] : reorderTable()
  }

  private mutating func mend(_ filter: RowFilter, at index: Int) -> [Effect] {
    guard let column = table?.profile(of: filter.column),
      let form = FilterForm(column: column, filter: filter, at: index)
    else { return [] }
    dialog = .filter(form)
    return []
  }
}

extension FilterForm {
  mutating func choose(by step: Int) {
    choice = (choice + step + operators.count) % operators.count
    if operation.arity == .none { cursor = nil }
  }

  /// Moves through the frequent values; above the first is the field.
  mutating func moveCursor(by step: Int, visible: Int) {
    let count = visibleValues.count
    guard count > 0 else { return }
    guard var cursor else {
      if step > 0 { self.cursor = ListCursor() }
      return
    }
    if cursor.index + step < 0 {
      self.cursor = nil
      return
    }
    cursor.index += step
    cursor.settle(count: count, visible: visible)
    self.cursor = cursor
  }

  /// Ticks the value under the cursor, or takes the tick away.
  mutating func tick() {
    guard let cursor, visibleValues.indices.contains(cursor.index) else { return }
    let value = visibleValues[cursor.index].value
    if let index = values.firstIndex(where: { $0.value == value }) { values[index].isTicked.toggle() }
  }
}
