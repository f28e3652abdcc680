import DataGouv

extension TableState {
  /// How far from the cursor rows are kept.
  static let reach = 250
  /// The largest total that is believed: far more than any file has, and safe to count with.
  static let mostRows = 1 << 48

  /// The query of a page in the order shown.
  func query(page: Int) -> TableQuery {
    TableQuery(
      resourceID: resource.id, filters: filters.query, sorts: sorts, columns: servedColumns, page: page,
      pageSize: pageSize)
  }

  /// What rows need to have: their number and the columns that are shown, or everything.
  private var servedColumns: [String]? {
    guard let choice, choice.count < allColumns.count else { return nil }
    return [TablePage.Row.numberName] + choice
  }

  /// Puts the rows of a page in their places. Rows of an older order go, and so do those far away.
  mutating func take(_ page: TablePage, asked query: TableQuery) {
    if isStale {
      rows = [:]
      keptPages = [:]
      unconfirmedPages = []
      isStale = false
    }
    isReloading = false
    let before = total
    let start = (query.page - 1) * query.pageSize
    let told = min(page.total, Self.mostRows)
    for (offset, row) in page.rows.enumerated() { rows[start + offset] = row }
    // A page shorter than promised is the end, whatever the total says.
    let isShort = page.rows.count < query.pageSize
    if page.rows.isEmpty, told <= 0, start > 0, row >= start {
      // The rows have gone from under the cursor, and nobody tells how many are left.
      total = nil
      row = 0
      top = 0
    } else if page.rows.isEmpty {
      total = told > 0 ? min(told, start) : start
    } else {
      total = isShort ? start + page.rows.count : max(told, start + page.rows.count)
    }
    if query.filters.isEmpty { wholeTotal = total }
    // What lies beyond the end would be taken for rows if the table grew again.
    let end = total ?? 0
    if let before, end < before { rows = rows.filter { $0.key < end } }
    if rows.count > 4 * Self.reach {
      rows = rows.filter { abs($0.key - row) <= Self.reach }
    }
    updateColumns()
  }

  /// The rows that are on screen when `count` fit.
  func visibleRows(count: Int) -> Range<Int> {
    let end = min(top + max(1, count), max(total ?? pageSize, 0))
    return min(top, end)..<end
  }

  /// The pages of the rows that are on screen when `count` fit.
  func visiblePages(count: Int) -> ClosedRange<Int> {
    let visible = visibleRows(count: count)
    return visible.lowerBound / pageSize + 1...max(visible.lowerBound, visible.upperBound - 1) / pageSize + 1
  }

  /// Lets the kept rows go that are not on screen: newer ones are there, and rows of two ages do not belong together.
  mutating func forgetKeptRows(visible count: Int) {
    let visible = visiblePages(count: count)
    let old = Set(keptPages.keys.filter { !visible.contains($0) })
    guard !old.isEmpty else { return }
    rows = rows.filter { !old.contains($0.key / pageSize + 1) }
    keptPages = keptPages.filter { !old.contains($0.key) }
    unconfirmedPages.subtract(old)
  }

  /// Whether a row that is on screen is not there yet.
  package func isMissingVisibleRow(count: Int) -> Bool {
    visibleRows(count: count).contains { rows[$0] == nil }
  }

  /// The page that must be loaded for what is on screen: the cursor's first.
  func missingPage(count: Int) -> Int? {
    if isStale || total == nil { return page }
    let visible = visibleRows(count: count)
    if visible.contains(row), rows[row] == nil { return page }
    return visible.first { rows[$0] == nil }.map { $0 / pageSize + 1 }
  }

  /// A page on screen that was kept, and is not asked for anew.
  func unconfirmedPage(count: Int) -> Int? {
    visiblePages(count: count).first(where: unconfirmedPages.contains)
  }

  /// A page next to what is on screen that is not there: the following one, or the one before.
  func missingNeighbour(count: Int, isAhead: Bool) -> Int? {
    guard let total, total > 0, !isStale else { return nil }
    let visible = visibleRows(count: count)
    let index = isAhead ? visible.upperBound : visible.lowerBound - 1
    guard index >= 0, index < total else { return nil }
    // The page after the one in which the screen ends, once the cursor is in it, is the next to be seen.
    let page = index / pageSize + 1
    let candidates = isAhead ? [page, page + 1] : [page, page - 1]
    return candidates.first { candidate in
      let first = (candidate - 1) * pageSize
      return candidate >= 1 && first < total && rows[first] == nil && !abandonedPages.contains(candidate)
    }
  }

  /// Brings cursor and window inside what there is, and the cursor on screen.
  ///
  /// A table that is not on screen keeps its place.
  mutating func clamp(height: Int, width: Int) {
    let last = max(0, (total ?? row + 1) - 1)
    row = min(max(0, row), last)
    top = max(0, min(top, row))
    if height > 0 {
      top = max(top, row - height + 1)
      top = max(0, min(top, last - height + 1))
    }
    revealColumn(width: width)
  }
}
