import Testing

@testable import DataGouv

/// Queries as the servers read them.
struct TableArgumentsTests {
  /// Names that break a query string, a database's quoting, or a terminal.
  static let names = [
    "nom", "nom de la voie", "a.b.c", "Libellé été œuvre", "taux (%)", "avec__deux__traits", "dit \"le\" nom",
    "émoji 🇫🇷🥖", "l'apostrophe", "a,b;c", "x&y=z", "#dièse", "fin#", "a+b/c?d", "contre\\oblique", "fin\\",
    "\\\"", "[crochets]{accolades}(parenthèses)", "日本語", "e\u{301}", "\u{E9}", "العربية", "MAJUSCULES",
    "select",
    "order", "or", "and(", "page", "page_size", "columns", "id__exact", "vide__isnull", "%41bc", "100 %", "%",
    "%2541", "\u{1B}[31mrouge\u{7}", "zéro\u{200B}largeur\u{202E}", " bords ", "\t", "ligne\r\nligne",
    "virgule accentuée ,\u{301}", "\"", "'\"\"'", "a:b", "__id", "x@y!$^~`|<>*",
  ]

  /// Values of the same kind.
  static let values =
    names + [
      "12", "-1.5", "2026-11-21", "2026-11-21T10:00:00+01:00", "", " ", "()", "(a,b)", "a,b", ",", "\"a\"",
      "{1,2}", "{a", "null", "a\\", "\\,", "un\tdeux\nfin", "x__isnotnull", "a.b__isnull", "=1+1", "&", "a;b",
      "1,5", "St. Denis", "*", "a_b%c", "é,è.", "\u{FEFF}",
    ]

  private static func reading(
    _ query: TableQuery, style: QueryStyle = QueryStyle(), isMended: Bool = false
  ) throws -> ServerReading {
    let arguments = try TableArguments(query, style: style).query(page: 3, size: 50)
    return try ServerReading(
      arguments.map { "\($0.name)=\($0.value)" }.joined(separator: "&"), isMended: isMended)
  }

  private static func conditions(
    _ filters: [TableFilter], style: QueryStyle = QueryStyle(), isMended: Bool = false
  ) throws -> [ServerReading.Condition] {
    let reading = try reading(TableQuery(resourceID: "u", filters: filters), style: style, isMended: isMended)
    #expect(reading.limit == 20, "the limit is not lost")
    return reading.conditions
  }

  /// Every comparison with a value.
  private static func comparisons(_ value: String) -> [TableComparison] {
    TableComparison.Operator.allCases.compactMap { operation in
      switch operation.arity {
      case .none: TableComparison(operation, values: [])
      case .one: TableComparison(operation, values: [value])
      case .list: TableComparison(operation, values: [value, "a,b", value])
      }
    }
  }

  @Test(arguments: names) func `every column can be compared, in a choice of conditions too`(
    _ name: String
  ) throws {
    for comparison in Self.comparisons("2.5") {
      let filter = TableFilter.column(name, comparison)
      let expected = ServerReading.Condition(filter)
      #expect(try Self.conditions([filter]) == [expected])
      let choice = TableFilter.any([
        filter, .all([filter, .column("b", .isNull)]), .column("c", .exact("d")),
      ])
      #expect(try Self.conditions([choice, filter]) == [.init(choice), expected])
    }
  }

  @Test(arguments: values) func `every value can be compared with`(_ value: String) throws {
    for comparison in Self.comparisons(value) {
      let filter = TableFilter.column("a", comparison)
      #expect(try Self.conditions([filter]) == [.init(filter)])
    }
  }

  @Test(arguments: values) func `every value can be one of several conditions, or is refused`(
    _ value: String
  ) throws {
    for comparison in Self.comparisons(value) {
      let choice = TableFilter.any([.column("a", comparison), .any([.column("b", comparison), .all([])])])
      let filter = TableFilter.any([.column("a", comparison), .column("b", .exact(value))])
      let isText = comparison.operation == .contains || comparison.operation == .notContains
      if isText, value.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ")") }) {
        #expect(throws: DataGouvError.self) { try Self.conditions([filter]) }
      } else {
        #expect(try Self.conditions([filter]) == [.init(filter)])
      }
      #expect(throws: DataGouvError.self) { try Self.conditions([choice]) }
    }
  }

  @Test func `every column can be chosen and sorted by`() throws {
    let query = TableQuery(
      resourceID: "u",
      sorts: Self.names.enumerated().map {
        .init(column: $1, isDescending: $0.isMultiple(of: 2), nulls: [nil, .first, .last][$0 % 3])
      },
      columns: Self.names)
    let reading = try Self.reading(query)
    #expect(reading.selection == Self.names.map { Array($0.utf8) })
    #expect(
      reading.orders
        == query.sorts.map {
          .init(name: Array($0.column.utf8), isDescending: $0.isDescending, nulls: $0.nulls)
        })
    for name in Self.names {
      let sorted = try Self.reading(TableQuery(resourceID: "u", sorts: [.init(column: name)]))
      #expect(sorted.orders.map(\.name) == (name == "__id" ? [name] : [name, "__id"]).map { Array($0.utf8) })
    }
  }

  @Test(arguments: names) func `every column can be grouped by and computed with`(_ name: String) throws {
    let query = TableQuery(
      resourceID: "u", groups: [name], aggregations: [.init(.max, of: name), .init(.count, of: "b")])
    let reading = try Self.reading(query)
    #expect(reading.selection == [name, "\(name)__max", "b__count"].map { Array($0.utf8) })
    #expect(reading.orders == [.init(name: Array(name.utf8))])
  }

  /// What almost all names and values are like.
  static let ordinary = [
    "montant", "nom de la voie", "Libellé été", "taux (%)", "a.b.c", "x&y=z", "a+b/c?d", "日本語",
    "l'apostrophe",
    "12", "-1.5", "2026-11-21", "2026-11-21T10:00:00", "100 %", "a;b", "e\u{301}",
  ]

  @Test(arguments: ordinary) func `a server that decodes once reads an ordinary query the same way`(
    _ text: String
  ) throws {
    func check(_ filter: TableFilter) throws {
      #expect(try Self.conditions([filter], isMended: true) == [.init(filter)])
    }
    let name = text.contains { "(.".contains($0) } ? "nom" : text
    for comparison in Self.comparisons(text) where comparison.operation.arity != .list {
      try check(.column(text, comparison))
      let isText = comparison.operation == .contains || comparison.operation == .notContains
      if text.contains("(") || isText && text.contains(".") { continue }
      try check(.any([.column(name, comparison), .column("b", .isNull)]))
    }
    try check(.column(text, .in([text, "a,b"])))
    let query = TableQuery(resourceID: "u", sorts: [.init(column: text)], columns: [text])
    #expect(try Self.reading(query, isMended: true) == Self.reading(query))
  }

  @Test func `a server that is known to decode once is asked so`() throws {
    let style = QueryStyle(encodesOnce: true)
    for name in Self.names where !name.utf8.contains(UInt8(ascii: ",")) {
      let filter = TableFilter.column(name, .exact("#1 %41"))
      #expect(try Self.conditions([filter], style: style, isMended: true) == [.init(filter)])
    }
  }
}
