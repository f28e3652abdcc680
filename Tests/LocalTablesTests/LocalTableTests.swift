import DataGouv
import LocalTables
import Testing

struct LocalTableTests {
  private static func table() throws -> LocalTable {
    try LocalTable(
      columns: [
        .init("code", .string), .init("nom de l'arbre", .string), .init("hauteur", .integer),
        .init("ratio", .float), .init("actif", .bool), .init("jour", .date), .init("détails", .json),
      ],
      rows: [
        [
          .text("01001"), .text("Chêne"), .integer(12), .number("1.5"), .bool(true), .text("2024-01-02"),
          .json("{}"),
        ],
        [.text("75056"), .text("ÉRABLE"), .null, .number("2"), .bool(false), .text("2023-05-06"), .null],
        [.text(""), .null, .integer(3), .null, .null, .null, .json(#"{"a": 1}"#)],
        [
          .text("2A004"), .text("érable, rouge"), .integer(12), .number("-0.25"), .bool(true),
          .text("2024-01-02"),
        ],
      ])
  }

  private static func numbers(_ query: LocalTableQuery) throws -> [Int64] {
    var query = query
    query.columns = [LocalTable.rowNumber]
    return try table().page(query).rows.compactMap {
      guard case .integer(let number) = $0[0] else { return nil }
      return number
    }
  }

  @Test func `a page has the rows' numbers, typed cells and the total`() throws {
    let page = try Self.table().page(LocalTableQuery(page: 2, pageSize: 3))
    #expect(page.total == 4)
    #expect(page.columns.first == "__id")
    #expect(
      page.rows == [
        [
          .integer(4), .text("2A004"), .text("érable, rouge"), .integer(12), .number("-0.25"), .bool(true),
          .text("2024-01-02"), .null,
        ]
      ])
  }

  @Test(arguments: [
    (TableFilter("code", .exact, "01001"), [1]),
    (TableFilter("code", .exact, ""), [3]),
    (TableFilter("hauteur", .differs, "12"), [2, 3]),
    (TableFilter("hauteur", .isnull), [2]),
    (TableFilter("hauteur", .isnotnull), [1, 3, 4]),
    (TableFilter("nom de l'arbre", .contains, "Érable"), [2, 4]),
    (TableFilter("nom de l'arbre", .contains, "É*E"), [2, 4]),
    (TableFilter("nom de l'arbre", .notcontains, "érable"), [1]),
    (TableFilter("nom de l'arbre", .in, #"Chêne,"érable, rouge""#), [1, 4]),
    (TableFilter("hauteur", .in, "3,4"), [3]),
    (TableFilter("hauteur", .notin, "3,4"), [1, 4]),
    (TableFilter("hauteur", .less, "12"), [1, 3, 4]),
    (TableFilter("hauteur", .strictlyLess, "12"), [3]),
    (TableFilter("ratio", .greater, "1.5"), [1, 2]),
    (TableFilter("ratio", .strictlyGreater, "1.5"), [2]),
    (TableFilter("actif", .exact, "yes"), [1, 4]),
    (TableFilter("jour", .greater, "2024-01-01"), [1, 4]),
    (TableFilter("détails", .isnotnull), [1, 3]),
    (TableFilter("__id", .strictlyGreater, "3"), [4]),
  ])
  func `each operator keeps its rows`(filter: TableFilter, rows: [Int64]) throws {
    #expect(try Self.numbers(LocalTableQuery(filters: [filter])) == rows)
  }

  @Test func `all filters must hold, and the total counts what they keep`() throws {
    let filters = [TableFilter("hauteur", .exact, "12"), TableFilter("code", .exact, "2A004")]
    let page = try Self.table().page(LocalTableQuery(pageSize: 1, filters: filters))
    #expect(page.total == 1)
  }

  @Test(arguments: [
    (LocalTableQuery.Sort("hauteur"), [3, 1, 4, 2]),
    (LocalTableQuery.Sort("hauteur", isDescending: true), [2, 1, 4, 3]),
    (LocalTableQuery.Sort("hauteur", isDescending: true, putsNullsLast: true), [1, 4, 3, 2]),
    (LocalTableQuery.Sort("__id", isDescending: true), [4, 3, 2, 1]),
  ])
  func `equal rows keep the file's order, and empty cells their side`(
    sort: LocalTableQuery.Sort, rows: [Int64]
  ) throws {
    #expect(try Self.numbers(LocalTableQuery(sort: sort)) == rows)
  }

  @Test func `chosen columns come in the order of the choice`() throws {
    let page = try Self.table().page(LocalTableQuery(pageSize: 1, columns: ["hauteur", "code"]))
    #expect(page.columns == ["hauteur", "code"])
    #expect(page.rows == [[.integer(12), .text("01001")]])
  }

  @Test(arguments: [
    (TableFilter("hauteur", .contains, "1"), LocalTableError.operatorNotForType(.contains, .integer)),
    (TableFilter("détails", .exact, "{}"), .operatorNotForType(.exact, .json)),
    (TableFilter("hauteur", .exact, "douze"), .badValue("douze", .integer)),
    (TableFilter("ratio", .less, "x"), .badValue("x", .float)),
    (TableFilter("actif", .exact, "oui"), .badValue("oui", .bool)),
    (TableFilter("jour", .exact, "1970"), .badValue("1970", .date)),
    (TableFilter("rien", .isnull), .unknownColumn("rien")),
  ])
  func `a filter that does not fit is refused`(filter: TableFilter, error: LocalTableError) throws {
    let table = try Self.table()
    #expect(throws: error) { try table.page(LocalTableQuery(filters: [filter])) }
  }

  @Test func `an unknown column can be neither sorted by nor chosen`() throws {
    let table = try Self.table()
    #expect(throws: LocalTableError.unknownColumn("x")) { try table.page(LocalTableQuery(sort: .init("x"))) }
    #expect(throws: LocalTableError.unknownColumn("x")) { try table.page(LocalTableQuery(columns: ["x"])) }
  }

  @Test func `a profile counts, measures and ranks`() throws {
    let profile = try Self.table().profile()
    #expect(profile.lineCount == 4)
    let height = try #require(profile.columns.first { $0.name == "hauteur" })
    #expect(height.distinct == 2)
    #expect(height.missing == 1)
    #expect(height.minimum == "3")
    #expect(height.maximum == "12")
    #expect(height.mean == 9)
    #expect(abs(try #require(height.deviation) - 5.196) < 0.001)
    #expect(height.top == [.init(value: "12", count: 2), .init(value: "3", count: 1)])
    let active = try #require(profile.columns.first { $0.name == "actif" })
    #expect(active.top == [.init(value: "true", count: 2), .init(value: "false", count: 1)])
    #expect(active.minimum == nil)
  }

  @Test func `a table without rows or with hostile names answers`() throws {
    let name = "a\"b; DROP TABLE records; --"
    let table = try LocalTable(columns: [.init(name), .init("")], rows: [])
    let filters = [TableFilter(name, .contains, "x"), TableFilter("", .isnull)]
    #expect(try table.page(LocalTableQuery(filters: filters)).total == 0)
    #expect(try table.profile().columns.map(\.distinct) == [0, 0])
  }
}
