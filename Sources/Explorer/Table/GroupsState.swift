package import DataGouv

/// The groups that the table pane shows in place of the rows.
package struct GroupsState: Hashable, Sendable {
  /// The columns that group the rows, one or two.
  package internal(set) var columns: [String]
  /// The numeric column of which sum, mean, least and greatest are computed; `nil` for none.
  package internal(set) var measure: String?
  /// The groups of the newest answer, in the order shown.
  package internal(set) var groups = Loadable<TableGroups>()
  /// The cell of each group that they are ordered by, and that the bars show: the number of rows at first.
  package internal(set) var order: Order
  /// The group under the cursor.
  package internal(set) var cursor = ListCursor()
  /// The cell under the cursor: first the columns, then the number of rows, then the figures.
  package internal(set) var column: Int
  /// Whether the bars of one figure have the room of the others.
  package internal(set) var isChart = false
  /// What was asked last; it is not asked again by itself.
  var asked: GroupQuery?

  /// A cell of each group, and a direction.
  package struct Order: Hashable, Sendable {
    package var cell: Int
    package var isDescending: Bool
  }

  /// Groups that nothing is known of yet.
  init(columns: [String], measure: String? = nil) {
    self.columns = columns
    self.measure = measure
    column = columns.count
    order = Order(cell: columns.count, isDescending: true)
  }

  /// What is computed of the measured column.
  package static let functions: [TableQuery.Aggregation.Function] = [.sum, .avg, .min, .max]

  /// What is computed of each group.
  package var figures: [TableQuery.Aggregation] {
    measure.map { measure in Self.functions.map { .init($0, of: measure) } } ?? []
  }

  /// Cells of a group.
  package var cellCount: Int { columns.count + 1 + figures.count }

  /// The cell that the bars show: the one under the cursor if it is a figure, else the ordering one, else the number.
  package var measured: Int {
    [column, order.cell].first { $0 >= columns.count && $0 < cellCount } ?? columns.count
  }

  /// The cell under the cursor, as text.
  var selectedText: String? {
    guard let cells = selected.map(TableGroups.cells), cells.indices.contains(column) else { return nil }
    return cells[column].text
  }

  /// The group under the cursor.
  package var selected: TableGroups.Group? {
    guard let groups = groups.value?.groups, groups.indices.contains(cursor.index) else { return nil }
    return groups[cursor.index]
  }
}
