import DataGouv
import LocalTables
import Testing

struct LocalTableTests {
  /// Communes with repeated regions, nulls, an empty text and all types of columns.
  static let columns = [
    TableColumn("région"), TableColumn("habitants", .integer), TableColumn("taux", .float),
    TableColumn("littoral", .bool), TableColumn("le jour", .date), TableColumn("instant", .datetime),
    TableColumn("détails", .json), TableColumn("#a,b=c&d"),
  ]

  static let rows: [[TableValue]] = [
    [
      .text("Bretagne"), .integer(40), .number("1.5"), .bool(true), .text("2024-01-31"),
      .text("2024-01-31T10:00:00"), .json("[1]"), .text("x"),
    ],
    [
      .text("Île-de-France"), .integer(10), .null, .bool(false), .text("2023-12-01"),
      .text("2023-12-01T00:00:00"), .null, .text("100%"),
    ],
    [.text("Bretagne"), .null, .number("2.25"), .null, .null, .null, .json("{}"), .text("")],
    [
      .text("bretagne sud"), .integer(10), .integer(3), .bool(true), .text("2025-06-15"),
      .text("2025-06-15T23:59:59"), .null, .null,
    ],
    [
      .null, .integer(9_007_199_254_740_993), .number("-0.5"), .bool(false), .text("2024-02-01"), .null,
      .null, .text("a,\"b\""),
    ],
  ]

  static func table() throws -> LocalTable { try LocalTable(columns: columns, rows: rows) }

  @Test func `cells come back as they were put in`() throws {
    let page = try Self.table().rows(RowQuery(columns: Self.columns.map(\.name)))
    #expect(page.rows == Self.rows)
    #expect(page.total == 5)
  }

  @Test func `rows carry their number unless columns are chosen`() throws {
    let table = try Self.table()
    #expect(try table.rows(RowQuery(limit: 1)).columns.first == "__id")
    let page = try table.rows(RowQuery(columns: ["habitants", "__id"], offset: 1, limit: 2))
    #expect(page.rows == [[.integer(10), .integer(2)], [.null, .integer(3)]])
    #expect(page.total == 5)
  }

  @Test func `nulls come last when ascending and first when descending`() throws {
    let table = try Self.table()
    func numbers(_ order: TableQuery.Sort) throws -> [TableValue] {
      try table.rows(RowQuery(sorts: [order], columns: ["__id"])).rows.map { $0[0] }
    }
    #expect(try numbers(.init(column: "habitants")) == [2, 4, 1, 5, 3].map { .integer($0) })
    #expect(
      try numbers(.init(column: "habitants", isDescending: true)) == [3, 5, 1, 2, 4].map { .integer($0) })
    #expect(
      try numbers(.init(column: "habitants", isDescending: true, nulls: .last))
        == [5, 1, 2, 4, 3].map { .integer($0) })
  }

  @Test func `pages of a sorted table hold each row once`() throws {
    let rows: [[TableValue]] = (0..<500).map { [.text("\($0 % 3)"), .integer($0)] }
    let table = try LocalTable(columns: [TableColumn("k"), TableColumn("n", .integer)], rows: rows)
    var seen: Set<TableValue> = []
    for offset in stride(from: 0, to: 500, by: 50) {
      let query = RowQuery(
        sorts: [.init(column: "k", isDescending: true)], columns: ["n"], offset: offset, limit: 50)
      seen.formUnion(try table.rows(query).rows.map { $0[0] })
    }
    #expect(seen.count == 500)
  }

  @Test(arguments: [
    ("région", TableComparison.exact("Bretagne"), [1, 3]),
    ("région", .differs("Bretagne"), [2, 4, 5]),
    ("région", .isNull, [5]),
    ("région", .isNotNull, [1, 2, 3, 4]),
    ("région", .contains("BRET"), [1, 3, 4]),
    ("région", .contains("ÎLE"), [2]),
    ("région", .contains("ile"), []),
    ("région", .contains("b*sud"), [4]),
    ("région", .notContains("bret"), [2]),
    ("région", .in(["Bretagne", "Île-de-France"]), [1, 2, 3]),
    ("région", .notIn(["Bretagne"]), [2, 4]),
    ("habitants", .exact("10"), [2, 4]),
    ("habitants", .less("40"), [1, 2, 4]),
    ("habitants", .strictlyLess("40"), [2, 4]),
    ("habitants", .greater("40"), [1, 5]),
    ("habitants", .strictlyGreater("40"), [5]),
    ("habitants", .exact("9007199254740993"), [5]),
    ("habitants", .in(["40", "9007199254740993"]), [1, 5]),
    ("taux", .less("1.5"), [1, 5]),
    ("taux", .exact("3"), [4]),
    ("littoral", .exact("true"), [1, 4]),
    ("littoral", .exact("No"), [2, 5]),
    ("littoral", .isNull, [3]),
    ("le jour", .greater("2024-01-31"), [1, 4, 5]),
    ("instant", .strictlyLess("2024-01-31 10:00"), [2]),
    ("instant", .greater("2024-01-31"), [1, 4]),
    ("détails", .isNotNull, [1, 3]),
    ("#a,b=c&d", .exact(""), [3]),
    ("#a,b=c&d", .contains("\\%"), [2]),
    ("#a,b=c&d", .in(["x", "a,\"b\""]), [1, 5]),
    ("__id", .greater("4"), [4, 5]),
  ])
  func `an operator keeps the rows that it should`(
    column: String, comparison: TableComparison, expected: [Int64]
  ) throws {
    let query = RowQuery(filters: [.column(column, comparison)], columns: ["__id"])
    let page = try Self.table().rows(query)
    #expect(page.rows.map { $0[0] } == expected.map { .integer($0) })
    #expect(page.total == expected.count)
  }

  @Test func `filters combine`() throws {
    let ten = TableFilter.column("habitants", .exact("10"))
    let coast = TableFilter.column("littoral", .exact("true"))
    let table = try Self.table()
    func numbers(_ filters: [TableFilter]) throws -> [TableValue] {
      try table.rows(RowQuery(filters: filters, columns: ["__id"])).rows.map { $0[0] }
    }
    #expect(try numbers([ten, coast]) == [.integer(4)])
    #expect(try numbers([.any([ten, coast])]) == [1, 2, 4].map { .integer($0) })
    #expect(
      try numbers([.any([.all([ten, coast]), .column("région", .isNull)])])
        == [4, 5].map { .integer($0) })
  }

  @Test(arguments: [
    (TableFilter.column("nul", .exact("1")), LocalTableError.unknownColumn("nul")),
    (
      .column("habitants", .contains("1")),
      .operatorNotForType(column: "habitants", .contains, .integer)
    ),
    (.column("le jour", .contains("2024")), .operatorNotForType(column: "le jour", .contains, .date)),
    (.column("détails", .exact("[1]")), .operatorNotForType(column: "détails", .exact, .json)),
    (.column("habitants", .exact("dix")), .badValue("dix", column: "habitants", .integer)),
    (.column("taux", .less("1,5")), .badValue("1,5", column: "taux", .float)),
    (.column("littoral", .exact("oui")), .badValue("oui", column: "littoral", .bool)),
    (.column("le jour", .exact("1970")), .badValue("1970", column: "le jour", .date)),
    (.column("instant", .exact("hier")), .badValue("hier", column: "instant", .datetime)),
  ])
  func `a wrong filter is refused`(filter: TableFilter, expected: LocalTableError) throws {
    let table = try Self.table()
    #expect(throws: expected) { try table.rows(RowQuery(filters: [filter])) }
  }

  @Test func `figures are computed of all rows, of groups and of what a filter leaves`() throws {
    let table = try Self.table()
    func figures(
      _ aggregations: [TableQuery.Aggregation], by groups: [String] = [], sorts: [TableQuery.Sort] = [],
      filters: [TableFilter] = []
    ) throws -> RowPage {
      try table.rows(RowQuery(filters: filters, sorts: sorts, groups: groups, aggregations: aggregations))
    }
    #expect(
      try figures([.init(.count, of: "habitants"), .init(.avg, of: "taux"), .init(.max, of: "taux")])
        == RowPage(
          columns: ["habitants__count", "taux__avg", "taux__max"],
          rows: [[.integer(4), .number("1.5625"), .integer(3)]], total: 1))
    #expect(
      try figures([.init(.sum, of: "habitants")], by: ["littoral"], sorts: [.init(column: "littoral")])
        == RowPage(
          columns: ["littoral", "habitants__sum"],
          rows: [
            [.bool(false), .integer(9_007_199_254_741_003)], [.bool(true), .integer(50)], [.null, .null],
          ],
          total: 3))
    #expect(
      try figures(
        [.init(.min, of: "habitants")], by: ["région"], filters: [.column("habitants", .less("40"))]
      ).rows == [
        [.text("Bretagne"), .integer(40)], [.text("Île-de-France"), .integer(10)],
        [.text("bretagne sud"), .integer(10)],
      ])
  }

  @Test func `figures that make no sense are refused`() throws {
    let table = try Self.table()
    #expect(throws: LocalTableError.aggregationNotForType(column: "région", .avg, .string)) {
      try table.rows(RowQuery(aggregations: [.init(.avg, of: "région")]))
    }
    #expect(throws: LocalTableError.notGrouped(column: "taux")) {
      try table.rows(
        RowQuery(
          sorts: [.init(column: "taux")], groups: ["région"], aggregations: [.init(.sum, of: "taux")]))
    }
  }

  @Test func `groups without a figure repeat, as in the Tabular API`() throws {
    let page = try Self.table().rows(RowQuery(groups: ["littoral"]))
    #expect(page.rows.count == 5)
    #expect(page.columns == ["littoral"])
  }

  @Test func `a page of the Tabular API is a page of a local table`() throws {
    let query = TableQuery(
      resourceID: "u", filters: [.column("habitants", .isNotNull)], sorts: [.init(column: "habitants")],
      columns: ["__id"], page: 2, pageSize: 3)
    #expect(
      try Self.table().page(query)
        == TablePage(rows: [.init(number: 5, cells: [:])], number: 2, size: 3, total: 4))
    #expect(try Self.table().page(TableQuery(resourceID: "u", page: 9)).rows.isEmpty)
    #expect(
      try Self.table().page(TableQuery(resourceID: "u", columns: ["région"], pageSize: 1)).rows
        == [.init(number: nil, cells: ["région": .text("Bretagne")])])
    #expect(
      try Self.table().rows(RowQuery(query)) == RowPage(columns: ["__id"], rows: [[.integer(5)]], total: 4))
  }

  @Test func `unknown and unsortable columns are refused`() throws {
    let table = try Self.table()
    #expect(throws: LocalTableError.unknownColumn("nul")) { try table.rows(RowQuery(columns: ["nul"])) }
    #expect(throws: LocalTableError.unknownColumn("nul")) {
      try table.rows(RowQuery(sorts: [.init(column: "nul")]))
    }
    #expect(throws: LocalTableError.notSortable(column: "détails", .json)) {
      try table.rows(RowQuery(sorts: [.init(column: "détails")]))
    }
  }

  @Test func `a table may bring its own row numbers`() throws {
    let columns = [TableColumn("__id", .integer), TableColumn("mois")]
    let rows: [[TableValue]] = [[.null, .text("2026-01")], [.integer(7), .text("2026-02")]]
    let table = try LocalTable(columns: columns, rows: rows, isNumbered: false)
    #expect(try table.rows(RowQuery()) == RowPage(columns: ["__id", "mois"], rows: rows, total: 2))
  }

  @Test func `a table without rows answers with none`() throws {
    let table = try LocalTable(columns: Self.columns, rows: [[TableValue]]())
    #expect(try table.rows(RowQuery(limit: 20)).rows.isEmpty)
    #expect(table.rowCount == 0)
  }
}
