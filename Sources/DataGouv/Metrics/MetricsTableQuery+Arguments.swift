extension MetricsTableQuery {
  /// The query as the server reads it, but for its page.
  ///
  /// - Throws: `invalidRequest` for months of a table that has none, and for a filter that cannot be sent.
  func arguments(_ style: QueryStyle) throws(DataGouvError) -> TableArguments {
    var arguments = TableArguments(style)
    if let subject = table.subject, let first = subjects.first {
      try arguments.add(.column(subject, subjects.count == 1 ? .exact(first) : .in(subjects)))
    } else if !subjects.isEmpty {
      throw .invalidRequest(.noIDs(table: table.name))
    }
    for filter in try monthFilters + filters { try arguments.add(filter) }
    let sorts = try sorts
    arguments.add(style.breaksTies ? sorts : Array(sorts.prefix(1)), breaksTies: false)
    return arguments
  }

  private var monthFilters: [TableFilter] {
    get throws(DataGouvError) {
      guard let months else { return [] }
      try checkMonths()
      // Months are texts in the table, and texts of this form are in the order of time.
      let column = MetricsTable<Row>.month
      guard months.lowerBound < months.upperBound else {
        return [.column(column, .exact(months.lowerBound.text))]
      }
      return [
        .column(column, .greater(months.lowerBound.text)), .column(column, .less(months.upperBound.text)),
      ]
    }
  }

  private var sorts: [TableQuery.Sort] {
    get throws(DataGouvError) {
      var sorts: [TableQuery.Sort] = []
      switch order {
      case .oldestFirst, .newestFirst:
        try checkMonths()
        sorts.append(
          .init(column: MetricsTable<Row>.month, isDescending: order == .newestFirst, nulls: .last))
      case .largest(let figure): sorts.append(.init(column: figure.column, isDescending: true, nulls: .last))
      case .smallest(let figure): sorts.append(.init(column: figure.column, nulls: .last))
      case nil: break
      }
      let rest = table.keys.filter { key in !sorts.contains { $0.column == key } }
      return sorts + rest.map { .init(column: $0) }
    }
  }

  private func checkMonths() throws(DataGouvError) {
    guard table.isMonthly else {
      throw .invalidRequest(.noMonths(table: table.name))
    }
  }
}
