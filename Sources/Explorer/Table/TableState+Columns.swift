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
    let kept = keptColumns(width: width)
    for index in 0..<kept { _ = add(index, limit: width / 2, isFrozen: true) }
    for index in max(left, kept)..<max(left, kept, columns.count) {
      guard add(index, limit: width, isFrozen: false) else { break }
    }
    return visible
  }

  /// How many of the frozen columns are kept at the left of a grid: those that fit into its left half. The first
  /// may be cut; the others scroll like any column.
  func keptColumns(width: Int) -> Int {
    var x = gutterWidth
    var count = 0
    while count < min(frozen, columns.count), x + columns[count].width <= width / 2 {
      x += columns[count].width + Self.gap
      count += 1
    }
    let isCut = count == 0 && frozen > 0 && !columns.isEmpty && x + Self.widths.lowerBound <= width / 2
    return isCut ? 1 : count
  }

  /// Brings the cursor's column on screen, moving no further than needed.
  mutating func revealColumn(width: Int) {
    guard !columns.isEmpty else {
      (column, left, frozen) = (0, 0, 0)
      return
    }
    column = min(max(0, column), columns.count - 1)
    frozen = min(frozen, columns.count - 1)
    let kept = keptColumns(width: width)
    left = min(max(left, kept), columns.count)
    // Where no width is, as when the pane is not on screen, the columns stay as they are.
    guard column >= kept, width > 0 else { return }
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
    let profiles = chosen(
      of: profile.value?.columns ?? (choice == nil || hidden.isEmpty ? columnsOfRows : hidden))
    let known = Dictionary(columns.map { ($0.profile.name, $0.width) }) { first, _ in first }
    columns = profiles.map {
      Column(profile: $0, width: (hasFittedColumns ? known[$0.name] : nil) ?? fittingWidth(of: $0))
    }
    hasFittedColumns = !rows.isEmpty && (profile.value != nil || profile.failure != nil)
  }

  /// Makes the columns as soon as something is known of them; once they fit, their widths are the user's.
  mutating func updateColumns() {
    guard hasFittedColumns else {
      if profile.value != nil || profile.failure != nil || columns.isEmpty { makeColumns() }
      return
    }
    let isSame =
      profile.value.map { chosen(of: $0.columns) == columns.map(\.profile) }
      ?? (choice != nil || columnsOfRows.count == columns.count)
    if !isSame { makeColumns() }
  }

  /// The columns that are shown, in their order.
  private func chosen(of all: [TableProfile.Column]) -> [TableProfile.Column] {
    guard let choice else { return all }
    let known = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
    return choice.compactMap { known[$0] }
  }

  /// Makes each column as wide as it is by itself.
  mutating func resetWidths() {
    hasFittedColumns = false
    makeColumns()
  }

  /// Without a profile, what the rows have, and had.
  private var columnsOfRows: [TableProfile.Column] {
    let known = columns.map(\.profile)
    let new = Set(rows.values.flatMap(\.cells.keys)).subtracting(known.map(\.name)).sorted()
    return known + new.map { TableProfile.Column(name: $0) }
  }

  /// The width that holds nineteen values of twenty, the header with its marks, and the bounds of the profile.
  func fittingWidth(of column: TableProfile.Column) -> Int {
    let header = SafeText.width(of: column.name) + 2
    var widths = rows.values.compactMap { $0.cells[column.name] }.map { SafeText.width(of: $0.shown) }
      .sorted()
    if widths.isEmpty {
      widths = column.top.prefix(3).map { SafeText.width(of: $0.value) }.sorted()
    }
    let usual = widths.isEmpty ? 0 : widths[(widths.count * 95 + 99) / 100 - 1]
    let wanted = max(min(header, max(usual, 16)), usual)
    let width = min(max(wanted, Self.widths.lowerBound), Self.widths.upperBound)
    guard column.type != .string, column.type != .json else { return width }
    // Numbers, dates and codes are useless when they are cut: those of later pages lie within the bounds.
    let bounds = [column.minimum, column.maximum].compactMap(\.self).map { SafeText($0).width }
    return max(width, widths.last ?? 0, bounds.max() ?? 0)
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
