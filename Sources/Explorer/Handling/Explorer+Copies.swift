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
    cursor.index += scrollStep(key) ?? 0
    cursor.settle(count: CopyForm.allCases.count, visible: size.height - 6)
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
    switch form {
    case .rowJSON: return table.text(of: table.cursorRow, as: .jsonLines)
    case .rowCSV: return table.text(of: table.cursorRow, as: .csv)
    case .rowTSV: return table.text(of: table.cursorRow, as: .tsv)
    case .rowMarkdown: return table.text(of: table.cursorRow, as: .markdown)
    case .pageCSV: return table.text(of: table.pageRows, as: .csv)
    case .pageMarkdown: return table.text(of: table.pageRows, as: .markdown)
    case .column:
      guard let name = table.currentColumn?.name else { return nil }
      return table.rows.keys.sorted().compactMap { table.rows[$0]?.cells[name]?.text }
        .joined(separator: "\n")
    case .url: return address(of: table)
    case .curl: return address(of: table).map(QueryScript.curl)
    case .python: return address(of: table).map(QueryScript.python)
    case .r: return address(of: table).map(QueryScript.r)
    }
  }

  private func address(of table: TableState) -> String? {
    settings.portal.flatMap { try? table.query(page: table.page).address(on: $0).absoluteString }
  }
}

extension TableState {
  /// The rows of the cursor's page that are at hand.
  var pageRows: [TablePage.Row] {
    ((page - 1) * pageSize..<page * pageSize).compactMap { rows[$0] }
  }

  /// The row under the cursor, if it is at hand.
  var cursorRow: [TablePage.Row] { rows[row].map { [$0] } ?? [] }

  /// Rows with the columns that are shown; `nil` without rows.
  func text(of rows: [TablePage.Row], as format: RowFormat) -> String? {
    rows.isEmpty ? nil : format.text(rows, columns.map(\.profile.name))
  }
}
