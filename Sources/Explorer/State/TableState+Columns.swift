import Canvas
import DataGouv

extension TableState {
  /// A column on the screen.
  package struct VisibleColumn: Hashable, Sendable {
    /// Which one, from 0 in the file's order.
    package var index: Int
    /// Its first column of the screen, counted from the left edge of the grid.
    package var x: Int
    /// Columns of the screen that it gets; fewer than its width when it is cut.
    package var width: Int
    package var isFrozen: Bool
  }

  /// The narrowest and the widest that a column is made by itself.
  static let widths = 4...40
  /// Empty columns of the screen between two columns; the line behind the frozen ones stands in them.
  static let gap = 2

  /// Columns of the screen that the row numbers take, the space after them included.
  package var gutterWidth: Int { String(max(total ?? 0, row + 1)).count + 1 }

  /// The columns that fit into a grid of a width: the frozen ones, then those from `left` on, two
  /// apart.
  package func visibleColumns(width: Int) -> [VisibleColumn] {
    var visible: [VisibleColumn] = []
    var x = gutterWidth
    func add(_ index: Int, limit: Int, isFrozen: Bool) -> Bool {
      guard x < limit else { return false }
      let given = min(columns[index].width, limit - x)
      visible.append(VisibleColumn(index: index, x: x, width: given, isFrozen: isFrozen))
      x += given + Self.gap
      return true
    }
    // Frozen columns never take more than half of the grid.
    for index in 0..<min(frozen, columns.count) {
      guard add(index, limit: max(x + 1, width / 2), isFrozen: true) else { break }
    }
    for index in max(left, min(frozen, columns.count))..<max(left, columns.count) {
      guard add(index, limit: width, isFrozen: false) else { break }
    }
    return visible
  }

  /// Brings the cursor's column on screen, moving no further than needed.
  mutating func revealColumn(width: Int) {
    guard !columns.isEmpty else { return }
    column = min(max(0, column), columns.count - 1)
    frozen = min(frozen, columns.count)
    guard column >= frozen else { return }
    left = min(max(left, frozen), columns.count - 1)
    if column < left { left = column }
    while left < column {
      guard let last = visibleColumns(width: width).last(where: { $0.index == column }),
        last.width >= min(columns[column].width, width / 2)
      else {
        left += 1
        continue
      }
      break
    }
  }

  /// Makes the columns of a profile, or of the rows when there is no profile, wide enough for what they hold.
  mutating func makeColumns() {
    let profiles =
      profile.value?.columns
      ?? Set(rows.values.flatMap(\.cells.keys)).sorted().map { TableProfile.Column(name: $0) }
    columns = profiles.map { Column(profile: $0, width: fittingWidth(of: $0)) }
  }

  /// The width that holds nineteen values of twenty, the header with its marks, and the bounds of the profile.
  func fittingWidth(of column: TableProfile.Column) -> Int {
    let header = SafeText.width(of: column.name) + 2
    var widths = rows.values.compactMap { $0.cells[column.name] }.map { SafeText.width(of: $0.shown) }.sorted()
    if widths.isEmpty {
      widths = column.top.prefix(3).map { SafeText.width(of: $0.value) }.sorted()
    }
    let usual = widths.isEmpty ? 0 : widths[min(widths.count - 1, widths.count * 95 / 100)]
    // Numbers, dates and codes are useless when they are cut.
    let whole = column.type == .string || column.type == .json ? 0 : widths.last ?? 0
    let wanted = max(min(header, max(usual, 16)), usual, whole)
    return min(max(wanted, Self.widths.lowerBound), Self.widths.upperBound)
  }
}

extension TableValue {
  /// What a cell takes at least: a null is a mark, a boolean a word.
  fileprivate var shown: String {
    switch self {
    case .null: "∅"
    case .bool: "✗ false"
    default: String(text.prefix(64))
    }
  }
}
