import Canvas
import DataGouv

extension Explorer {
  /// A key in the record view. Its cursor is the table's own: what works on a cell works on a field.
  mutating func pressInRecord(_ key: Key) -> [Effect] {
    guard let table, !table.columns.isEmpty else { return closeDialog() }
    let step = max(1, (size.height - 6) / 2)
    switch key {
    case "J", ".", ";", Key(.right): return stepRecord(by: 1)
    case "K", ",", Key(.left): return stepRecord(by: -1)
    case Key(.enter), " ": showCell(returningTo: .record)
    case "y": return copy()
    case "Y": openCopies()
    case "=", "x":
      dialog = nil
      return filterByCell(isExcluding: key == "x")
    case "v": return closeDialog()
    default:
      if isClosing(key) { return closeDialog() }
      switch settings.keys.action(for: key, in: .table) {
      case .down: self.table?.column += 1
      case .up: self.table?.column -= 1
      case .pageDown, .halfPageDown: self.table?.column += step
      case .pageUp, .halfPageUp: self.table?.column -= step
      case .first, .firstColumn: self.table?.column = 0
      case .last, .lastColumn: self.table?.column = table.columns.count - 1
      case .sortAscending, .sortDescending, .cancel: return []
      default: break
      }
    }
    return []
  }

  /// Goes to the row after or before, and stays in the view.
  private mutating func stepRecord(by step: Int) -> [Effect] {
    guard let table else { return [] }
    let last = max(0, (table.total ?? 1) - 1)
    guard (0...last).contains(table.row + step) else {
      notice = step > 0 ? .alreadyLast : .alreadyFirst
      return []
    }
    go(toRow: table.row + step, top: table.top)
    return []
  }

  /// A key in the profile of the cursor's column, with a cursor over its frequent values.
  mutating func press(_ key: Key, inProfile cursor: ListCursor) -> [Effect] {
    guard let column = table?.currentColumn else { return closeDialog() }
    var cursor = cursor
    switch key {
    case Key(.left), "h", "K":
      table?.column -= 1
      cursor = ListCursor()
    case Key(.right), "l", "J":
      table?.column += 1
      cursor = ListCursor()
    case Key(.enter), "=", "x": return filter(column, byFrequentValue: cursor.index, isExcluding: key == "x")
    case "y": return column.top.indices.contains(cursor.index) ? [.copy(column.top[cursor.index].value)] : []
    default:
      if isClosing(key) || key == "i" { return closeDialog() }
      cursor.index += scrollStep(key) ?? 0
    }
    cursor.settle(count: table?.currentColumn?.top.count ?? 0, visible: 10)
    dialog = .profile(cursor)
    return []
  }

  private mutating func filter(
    _ column: TableProfile.Column, byFrequentValue index: Int, isExcluding: Bool
  ) -> [Effect] {
    guard column.top.indices.contains(index) else { return closeDialog() }
    let value = column.top[index].value
    guard column.type.accepts(value), column.type.comparisons.contains(.exact) else {
      notice = .notAValue(value, column.type)
      return []
    }
    dialog = nil
    return add(
      RowFilter(column: column.name, comparison: isExcluding ? .differs(value) : .exact(value)))
  }
}
