import Canvas
import DataGouv

extension Explorer {
  /// A key in the field of what is looked for.
  mutating func press(_ key: Key, inFinding field: TextField) -> [Effect] {
    var field = field
    switch key.code {
    case .escape: dialog = nil
    case .enter:
      dialog = nil
      table?.wanted = field.text.isEmpty ? nil : field.text
      find(by: 1)
    case .tab: return filterByText(field.text)
    default:
      _ = field.edit(key)
      dialog = .find(field)
    }
    return []
  }

  /// Goes to the next or previous cell of the rows at hand that holds what is looked for, around their ends.
  mutating func find(by step: Int) {
    guard let table, let wanted = table.wanted else { return notice = .nothingToFind }
    let rows = table.rows.keys.sorted()
    let width = table.columns.count
    guard !rows.isEmpty, width > 0 else { return }
    let start = (rows.firstIndex { $0 >= table.row } ?? 0) * width + table.column
    let count = rows.count * width
    for distance in 1...count {
      let place = ((start + step * distance) % count + count) % count
      let row = rows[place / width]
      guard table.holds(wanted.folded, row: row, column: place % width) else { continue }
      self.table?.column = place % width
      go(toRow: row, top: table.top)
      return
    }
    notice = .notFound(wanted, rows: rows.count)
  }

  /// Looks in all rows, not only in those at hand: as a condition on the cursor's column.
  private mutating func filterByText(_ text: String) -> [Effect] {
    guard let column = table?.currentColumn, var form = FilterForm(column: column) else {
      notice = .cannotFilter
      return []
    }
    form.field = TextField(text)
    if let contains = form.operators.firstIndex(of: .contains) { form.choice = contains }
    dialog = .filter(form)
    return []
  }
}

extension TableState {
  /// Whether a cell's text holds a folded text.
  package func holds(_ wanted: String, row: Int, column: Int) -> Bool {
    rows[row]?.cells[columns[column].profile.name]?.text.folded.contains(wanted) == true
  }
}
