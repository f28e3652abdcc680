/// A query as the arguments of a route, each encoded as the server needs it.
struct TableArguments {
  /// The arguments in order, `name=value` or a name alone.
  private(set) var parts: [String] = []
  private let text: TableText

  /// No argument yet.
  init(_ style: QueryStyle = QueryStyle()) { text = TableText(isMended: style.encodesOnce) }

  /// What a query asks for, but for its page.
  ///
  /// - Throws: `invalidRequest` for what the server has no words for.
  init(_ query: TableQuery, style: QueryStyle) throws(DataGouvError) {
    self.init(style)
    try Self.check(query)
    for filter in query.filters { try add(filter) }
    if let columns = query.columns {
      parts.append("columns=" + columns.map { text.name($0, at: .choice) }.joined(separator: ","))
    }
    for group in query.groups { parts.append("\(text.name(group, at: .operand))__groupby") }
    for figure in query.aggregations {
      parts.append("\(text.name(figure.column, at: .operand))__\(figure.function.rawValue)")
    }
    var sorts = query.sorts
    if style.breaksTies, !query.aggregations.isEmpty {
      sorts += query.groups.filter { group in !sorts.contains { $0.column == group } }.map {
        .init(column: $0)
      }
    }
    add(sorts, breaksTies: style.breaksTies && query.aggregations.isEmpty, placesNulls: style.breaksTies)
  }

  private static func check(_ query: TableQuery) throws(DataGouvError) {
    if query.columns?.isEmpty == true { throw .invalidRequest(.noColumns) }
    guard !query.aggregations.isEmpty else {
      guard query.groups.isEmpty else {
        throw .invalidRequest(.groupsWithoutFigures)
      }
      return
    }
    if query.columns != nil { throw .invalidRequest(.columnsWithFigures) }
    if let sort = query.sorts.first(where: { !query.groups.contains($0.column) }) {
      throw .invalidRequest(.sortedByNoGroup(sort.column))
    }
  }

  /// Adds a condition that rows satisfy beside the others.
  mutating func add(_ filter: TableFilter) throws(DataGouvError) {
    switch filter {
    case .column(let column, let comparison):
      try Self.check(comparison, of: column)
      let name = text.name(column, at: .operand)
      parts.append("\(name)__\(comparison.operation.rawValue)=\(text.value(comparison))")
    case .all(let filters):
      for filter in filters { try add(filter) }
    case .any(let filters) where filters.count == 1: try add(filters[0])
    case .any(let filters): parts.append("or=(\(try alternatives(filters)))")
    }
  }

  /// Adds an order: the server knows one column only, but forwards what stands behind its direction. The row's
  /// number keeps rows apart that are equal. Some servers take no word on where empty cells go.
  mutating func add(_ sorts: [TableQuery.Sort], breaksTies: Bool, placesNulls: Bool = true) {
    guard let first = sorts.first else { return }
    var terms = [Self.direction(first, placesNulls: placesNulls)]
    for sort in sorts.dropFirst() {
      terms.append(
        "%22\(text.name(sort.column, at: .order))%22.\(Self.direction(sort, placesNulls: placesNulls))")
    }
    if breaksTies, !sorts.contains(where: { $0.column == TablePage.Row.numberName }) {
      terms.append("\(TablePage.Row.numberName).asc")
    }
    parts.append("\(text.name(first.column, at: .operand))__sort=\(terms.joined(separator: ","))")
  }

  private static func direction(_ sort: TableQuery.Sort, placesNulls: Bool) -> String {
    let nulls =
      switch placesNulls ? sort.nulls : nil {
      case .first: ".nullsfirst"
      case .last: ".nullslast"
      case nil: ""
      }
    return (sort.isDescending ? "desc" : "asc") + nulls
  }

  private func alternatives(_ filters: [TableFilter]) throws(DataGouvError) -> String {
    guard !filters.isEmpty else { throw .invalidRequest(.noAlternatives) }
    var texts: [String] = []
    for filter in filters { texts.append(try alternative(filter)) }
    return texts.joined(separator: ",")
  }

  private func alternative(_ filter: TableFilter) throws(DataGouvError) -> String {
    switch filter {
    case .all(let filters) where filters.count == 1, .any(let filters) where filters.count == 1:
      return try alternative(filters[0])
    case .all(let filters): return "and(\(try alternatives(filters)))"
    case .any(let filters): return "or(\(try alternatives(filters)))"
    case .column(let column, let comparison):
      try Self.check(comparison, of: column)
      let name = "\(text.name(column, at: .alternative))__\(comparison.operation.rawValue)"
      return comparison.operation.arity == .none ? name : "\(name).\(try text.alternative(comparison))"
    }
  }

  private static func check(_ comparison: TableComparison, of column: String) throws(DataGouvError) {
    guard comparison.operation.arity == .list, comparison.values.isEmpty else { return }
    throw .invalidRequest(.noValues(column: column))
  }
}

extension TableArguments {
  /// The arguments as a route takes them, with a page behind.
  func query(page: Int, size: Int) -> [(name: String, value: String)] {
    Self.pairs(parts + ["page=\(max(1, page))", "page_size=\(size)"])
  }

  /// The arguments as a route takes them that gives all rows, and ignores pages.
  var wholeQuery: [(name: String, value: String)] { Self.pairs(parts.isEmpty ? [] : parts + ["page=1"]) }

  /// Names and values; an argument without a value goes before the next name, so the last one has a value.
  private static func pairs(_ parts: [String]) -> [(name: String, value: String)] {
    var pairs: [(name: String, value: String)] = []
    var bare = ""
    for part in parts {
      guard let sign = part.firstIndex(of: "=") else {
        bare += "\(part)&"
        continue
      }
      pairs.append((bare + part[..<sign], String(part[part.index(after: sign)...])))
      bare = ""
    }
    return pairs
  }
}
