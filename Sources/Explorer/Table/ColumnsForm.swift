/// The dialog in which the columns of the table are chosen, put in order, and gone to by name.
package struct ColumnsForm: Hashable, Sendable {
  /// A column of the table.
  package struct Line: Hashable, Sendable {
    package var name: String
    package internal(set) var isShown: Bool
  }

  /// All columns, in the order in which they are to be shown.
  package internal(set) var lines: [Line]
  /// What narrows the list; names that hold it are listed.
  package internal(set) var filter = TextField()
  /// Whether typed characters go to the filter.
  package internal(set) var isFiltering = false
  /// The listed column that Enter goes to.
  package internal(set) var cursor = ListCursor()

  /// Opens the form of a table at one of its columns.
  init(all names: [String], shown: [String], at name: String?) {
    let hidden = names.filter { !Set(shown).contains($0) }
    lines = shown.map { Line(name: $0, isShown: true) } + hidden.map { Line(name: $0, isShown: false) }
    cursor = ListCursor(at: lines.firstIndex { $0.name == name } ?? 0)
  }

  /// The indexes of the lines that the filter lets through.
  package var visible: [Int] {
    let wanted = filter.text.folded
    return lines.indices.filter { wanted.isEmpty || lines[$0].name.folded.contains(wanted) }
  }

  /// The line under the cursor.
  var selected: Int? { visible.indices.contains(cursor.index) ? visible[cursor.index] : nil }
}
