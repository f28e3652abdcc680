import DataGouv

/// What a query returns and in which order, as SQL.
struct Selection {
  /// A cell of each row that comes back.
  struct Cell {
    var name: String
    var sql: String
    var type: ColumnType
  }

  let cells: [Cell]
  /// Empty, or ` GROUP BY …`.
  let grouping: String
  /// What follows `ORDER BY`.
  let order: String
  /// Whether figures come back instead of rows.
  let isAggregated: Bool

  /// - Throws: `LocalTableError` for what the table does not have or cannot do.
  init(_ query: RowQuery, in table: LocalTable) throws {
    let isAggregated = !query.aggregations.isEmpty
    let names = query.groups.isEmpty && !isAggregated ? query.columns ?? Self.all(table) : query.groups
    let plain = try names.map { name in
      let (sql, type) = try table.column(name)
      return Cell(name: name, sql: sql, type: type)
    }
    cells = try plain + query.aggregations.map { try Self.figure($0, in: table) }
    grouping =
      isAggregated && !plain.isEmpty ? " GROUP BY " + plain.map(\.sql).joined(separator: ", ") : ""
    let terms = try query.sorts.map { sort in
      guard !isAggregated || query.groups.contains(sort.column) else {
        throw LocalTableError.notGrouped(column: sort.column)
      }
      return try Self.term(sort, in: table)
    }
    self.isAggregated = isAggregated
    // Groups without an order of their own come as their first rows do.
    order = (terms + [isAggregated ? "min(id)" : "id"]).joined(separator: ", ")
  }

  private static func all(_ table: LocalTable) -> [String] {
    (table.isNumbered ? [LocalTable.rowNumber] : []) + table.columns.map(\.name)
  }

  private static func term(_ sort: TableQuery.Sort, in table: LocalTable) throws -> String {
    let (sql, type) = try table.column(sort.column)
    if type == .json { throw LocalTableError.notSortable(column: sort.column, type) }
    let nulls = sort.nulls ?? (sort.isDescending ? .first : .last)
    return "\(sql) \(sort.isDescending ? "DESC" : "ASC") NULLS \(nulls == .first ? "FIRST" : "LAST")"
  }

  private static func figure(_ aggregation: TableQuery.Aggregation, in table: LocalTable) throws -> Cell {
    let (sql, type) = try table.column(aggregation.column)
    guard aggregation.function == .count || type.isNumeric else {
      throw LocalTableError.aggregationNotForType(column: aggregation.column, aggregation.function, type)
    }
    let figure: ColumnType =
      switch aggregation.function {
      case .count: .integer
      case .avg: .float
      case .min, .max, .sum: type
      }
    return Cell(name: aggregation.name, sql: "\(aggregation.function.rawValue)(\(sql))", type: figure)
  }
}
