import Canvas
import DataGouv

extension Explorer {
  /// Opens the list of columns at the cursor's.
  mutating func openColumns(isFiltering: Bool = false) {
    guard let table, !table.columns.isEmpty else { return }
    var form = ColumnsForm(
      all: table.allColumns.map(\.name), shown: table.columns.map(\.profile.name),
      at: table.currentColumn?.name)
    form.isFiltering = isFiltering
    form.cursor.settle(count: form.lines.count, visible: visibleColumnLines)
    dialog = .columns(form)
  }

  private var visibleColumnLines: Int { max(1, size.height - 7) }

  /// A key in the list of columns.
  mutating func press(_ key: Key, in form: ColumnsForm) -> [Effect] {
    var form = form
    if form.isFiltering {
      switch key.code {
      case .enter where key.modifiers.isEmpty: return accept(form)
      case .down, .up, .tab: form.isFiltering = false
      case .escape:
        form.isFiltering = false
        form.filter = TextField()
      default:
        guard form.filter.edit(key) else { break }
        form.cursor = ListCursor()
      }
    } else {
      switch key {
      case Key(.enter): return accept(form)
      case "/": form.isFiltering = true
      case " ":
        if let line = form.selected { form.lines[line].isShown.toggle() }
        form.cursor.index += 1
      case "J", Key(.down, .shift): form.move(by: 1)
      case "K", Key(.up, .shift): form.move(by: -1)
      case "a": for line in form.visible { form.lines[line].isShown = true }
      case "n": for line in form.visible { form.lines[line].isShown = false }
      default:
        if isClosing(key) { return closeDialog() }
        form.cursor.index += scrollStep(key) ?? 0
      }
    }
    form.cursor.settle(count: form.visible.count, visible: visibleColumnLines)
    dialog = .columns(form)
    return []
  }

  /// Shows the chosen columns, and goes to the one under the cursor if it is among them.
  private mutating func accept(_ form: ColumnsForm) -> [Effect] {
    let wanted = form.selected.map { form.lines[$0].name }
    let shown = form.lines.filter(\.isShown).map(\.name)
    guard !shown.isEmpty else {
      notice = .noColumn
      return []
    }
    dialog = nil
    let isAsking = table?.show(shown) == true
    if let index = table?.columns.firstIndex(where: { $0.profile.name == wanted }) { table?.column = index }
    return isAsking ? drop(.rows, .rowsAhead, .rowsBefore) : []
  }

  /// Puts the cursor's column a place further to the left or right.
  mutating func moveColumn(by step: Int) {
    guard let table, table.columns.indices.contains(table.column),
      table.columns.indices.contains(table.column + step)
    else { return }
    var names = table.columns.map(\.profile.name)
    names.swapAt(table.column, table.column + step)
    _ = self.table?.show(names)
    self.table?.column += step
  }

  /// Hides the cursor's column; the last one stays.
  mutating func hideColumn() {
    guard let table, table.columns.indices.contains(table.column), table.columns.count > 1 else { return }
    var names = table.columns.map(\.profile.name)
    names.remove(at: table.column)
    _ = self.table?.show(names)
  }
}

extension ColumnsForm {
  /// Moves the selected column in the order; a narrowed list has no neighbours to pass.
  mutating func move(by step: Int) {
    guard filter.text.isEmpty, let line = selected, lines.indices.contains(line + step) else { return }
    lines.swapAt(line, line + step)
    cursor.index += step
  }
}

extension TableState {
  /// All columns of the table, hidden ones too, in the file's order.
  var allColumns: [TableProfile.Column] {
    if let known = profile.value?.columns { return known }
    return choice == nil ? columns.map(\.profile) : hidden
  }

  /// Shows all columns in the file's order; true when rows must be asked for.
  mutating func showAll() -> Bool { choice != nil && show(allColumns.map(\.name)) }

  /// Shows these columns in this order; true when rows must be asked for, for lack of a column.
  mutating func show(_ names: [String]) -> Bool {
    let all = allColumns.map(\.name)
    if choice == nil { hidden = allColumns }
    let served = choice.map(Set.init)
    choice = names == all ? nil : names
    makeColumns()
    frozen = min(frozen, columns.count)
    guard let served, !names.allSatisfy(served.contains) else { return false }
    isStale = total != nil
    failedPage = nil
    abandonedPages = []
    return true
  }
}
