import DataGouv
import LocalTables
import Synchronization

/// A table of generated rows: any row can be made without the others, so that a page without filter or sort
/// costs its own rows only. The statistics and the SQLite table are made when first asked for, and kept.
final class GeneratedTable: Sendable {
  /// The columns, in the file's order.
  let columns: [TableColumn]
  let rowCount: Int
  /// What separates the fields of its file.
  let separator: Character
  private let makeRow: @Sendable (Int) -> [TableValue]
  private let profiled = Mutex<[TableProfile.Column]?>(nil)
  private let stored = Mutex<LocalTable?>(nil)

  /// A table of so many rows, each made of its number from 0.
  init(
    columns: [TableColumn], rowCount: Int, separator: Character = ",",
    makeRow: @escaping @Sendable (Int) -> [TableValue]
  ) {
    self.columns = columns
    self.rowCount = rowCount
    self.separator = separator
    self.makeRow = makeRow
  }

  /// The row of a number from 0.
  func row(_ index: Int) -> [TableValue] { makeRow(index) }

  /// Statistics of the columns.
  var profile: [TableProfile.Column] {
    profiled.withLock { kept in
      if let kept { return kept }
      var summaries = columns.map { ColumnSummary($0) }
      for index in 0..<rowCount {
        for (position, value) in makeRow(index).enumerated() { summaries[position].add(value) }
      }
      let profile = summaries.map(\.profile)
      kept = profile
      return profile
    }
  }

  /// Answers a query; without conditions and order from the rows themselves.
  func rows(_ query: RowQuery) throws -> RowPage {
    let names = [LocalTable.rowNumber] + columns.map(\.name)
    let asksForAll =
      query.filters.isEmpty && query.sorts.isEmpty && query.columns == nil && query.groups.isEmpty
      && query.aggregations.isEmpty
    if asksForAll, query.offset >= 0 {
      let start = min(query.offset, rowCount)
      let end = query.limit.map { min(rowCount, start + max(0, $0)) } ?? rowCount
      let rows = (start..<end).map { [.integer(Int64($0 + 1))] + makeRow($0) }
      return RowPage(columns: names, rows: rows, total: rowCount)
    }
    return try table().rows(query)
  }

  /// The rows as a delimited file: a heading, a line a row.
  func file() -> String {
    var lines = [DelimitedText.line(columns.map(\.name), separator: separator)]
    for index in 0..<rowCount {
      lines.append(DelimitedText.line(makeRow(index).map(\.plainText), separator: separator))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func table() throws -> LocalTable {
    try stored.withLock { kept in
      if let kept { return kept }
      let table = try LocalTable(columns: columns, rows: (0..<rowCount).lazy.map(makeRow))
      kept = table
      return table
    }
  }
}
