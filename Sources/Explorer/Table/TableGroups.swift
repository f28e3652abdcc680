package import DataGouv

/// The groups of a table's rows, with their figures.
package struct TableGroups: Hashable, Sendable {
  /// Rows that are equal in the columns of the query.
  package struct Group: Hashable, Sendable {
    /// What they have in common, column for column.
    package var values: [TableValue]
    /// How many rows there are.
    package var count: Int
    /// What was computed of them, figure for figure of the query.
    package var figures: [TableValue]

    /// Makes a group.
    package init(values: [TableValue], count: Int, figures: [TableValue] = []) {
      self.values = values
      self.count = count
      self.figures = figures
    }
  }

  /// What was asked.
  package var query: GroupQuery
  /// The groups, in the order of their values.
  package internal(set) var groups: [Group]
  /// Whether there are no more of them.
  package var isWhole: Bool

  /// Makes the answer to a query.
  package init(query: GroupQuery, groups: [Group], isWhole: Bool = true) {
    self.query = query
    self.groups = groups
    self.isWhole = isWhole
  }

  /// Makes it of rows as the Tabular API gives them; `ungrouped` rows have no value in any of the columns.
  package init(query: GroupQuery, rows: [TablePage.Row], ungrouped: Int, isWhole: Bool) {
    let groups = rows.map { row in
      let values = query.columns.map { row.cells[$0] ?? .null }
      let counts = query.columns.map { column -> Int in
        guard case .integer(let count)? = row.cells[TableQuery.Aggregation(.count, of: column).name] else {
          return 0
        }
        return Int(count)
      }
      let isUngrouped = values.allSatisfy { $0 == .null }
      return Group(
        values: values, count: isUngrouped ? ungrouped : counts.max() ?? 0,
        figures: query.figures.map { row.cells[$0.name] ?? .null })
    }
    self.init(query: query, groups: groups, isWhole: isWhole)
  }

  /// Names of the cells of a group: the columns, the number of rows, the figures.
  package var names: [String] { query.columns + [Self.countName] + query.figures.map(\.name) }

  /// Under which the number of rows is copied; no column that the server makes figures of is called so.
  package static let countName = "__count"

  /// A group's cells, in the order of the names.
  package static func cells(of group: Group) -> [TableValue] {
    group.values + [.integer(Int64(group.count))] + group.figures
  }

  /// The groups as rows of a table, to be written in any form.
  package var rows: [TablePage.Row] {
    groups.map { group in
      TablePage.Row(
        number: nil,
        cells: Dictionary(zip(names, Self.cells(of: group))) { first, _ in first })
    }
  }

  /// Puts the groups in the order of a cell, empty cells last; equal ones stay in the order of their values.
  package mutating func sort(by cell: Int, isDescending: Bool) {
    guard names.indices.contains(cell) else { return }
    let keyed = groups.enumerated().map { (place: $0, key: Self.cells(of: $1)[cell].sortKey) }
    let order = keyed.sorted { first, second in
      switch (first.key, second.key) {
      case (nil, nil): return first.place < second.place
      case (nil, _): return false
      case (_, nil): return true
      case (let one?, let other?):
        if one == other { return first.place < second.place }
        return isDescending ? other < one : one < other
      }
    }
    groups = order.map { groups[$0.place] }
  }
}

/// What cells are ordered by: numbers by their size, before texts by their letters.
private enum SortKey: Comparable {
  case number(Double)
  case text(String)
}

extension TableValue {
  fileprivate var sortKey: SortKey? {
    switch self {
    case .null: nil
    case .bool(let value): .number(value ? 1 : 0)
    case .integer(let value): .number(Double(value))
    case .number(let text): Double(text).map(SortKey.number) ?? .text(text)
    case .text(let text), .json(let text): .text(text.folded)
    }
  }
}
