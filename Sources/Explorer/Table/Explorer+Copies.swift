import Canvas
import DataGouv
import Foundation

extension Explorer {
  /// Opens the list of forms in which the table can be copied.
  mutating func openCopies() {
    guard let table, table.obstacle == nil, !table.columns.isEmpty else { return notice = .nothingToCopy }
    dialog = .copies(ListCursor())
  }

  /// A key in that list.
  mutating func press(_ key: Key, inCopies cursor: ListCursor) -> [Effect] {
    if isClosing(key) { return closeDialog() }
    if key == Key(.enter) || key == " " { return copy(at: cursor.index) }
    var cursor = cursor
    move(&cursor, by: key, count: CopyForm.allCases.count)
    dialog = .copies(cursor)
    return []
  }

  /// Copies in the form of a line of the list.
  mutating func copy(at index: Int) -> [Effect] {
    dialog = nil
    guard CopyForm.allCases.indices.contains(index), let text = text(of: CopyForm.allCases[index]) else {
      notice = .nothingToCopy
      return []
    }
    return [.copy(text)]
  }

  private func text(of form: CopyForm) -> String? {
    guard let table else { return nil }
    let sheet = table.sheet
    switch form {
    case .rowJSON: return sheet.text(ofRow: .jsonLines)
    case .rowCSV: return sheet.text(ofRow: .csv)
    case .rowTSV: return sheet.text(ofRow: .tsv)
    case .rowMarkdown: return sheet.text(ofRow: .markdown)
    case .pageCSV: return sheet.text(as: .csv)
    case .pageMarkdown: return sheet.text(as: .markdown)
    case .column: return sheet.column
    case .url: return address(of: table)
    case .curl: return address(of: table).map(QueryScript.curl)
    case .python: return address(of: table).map(QueryScript.python)
    case .r: return address(of: table).map(QueryScript.r)
    }
  }

  /// The address that what is shown comes from; rows of this machine have none.
  private func address(of table: TableState) -> String? {
    guard !table.isLocal else { return nil }
    let query = table.groups?.asked?.page(1) ?? table.query(page: table.page)
    return settings.portal.flatMap { try? query.address(on: $0).absoluteString }
  }
}

extension TableState {
  /// What is on screen as rows: the groups, or the cursor's page as far as it is at hand.
  var sheet: Sheet {
    if let groups {
      let rows = groups.groups.value?.rows ?? []
      let names = groups.groups.value?.names ?? []
      return Sheet(
        names: names, rows: rows, cells: rows,
        row: rows.indices.contains(groups.cursor.index)
          ? rows[groups.cursor.index] : nil,
        name: names.indices.contains(groups.column) ? names[groups.column] : nil)
    }
    return Sheet(
      names: columns.map(\.profile.name),
      rows: ((page - 1) * pageSize..<page * pageSize).compactMap { rows[$0] },
      cells: rows.keys.sorted().compactMap { rows[$0] }, row: rows[row], name: currentColumn?.name)
  }
}
