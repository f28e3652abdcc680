import Testing

@testable import DataGouv

struct TablePageTests {
  private static func row(_ cells: String) throws -> TablePage.Row {
    let page = try TablePage(Example.json(#"{"data":[{\#(cells)}]}"#), number: 1, size: 20)
    return try #require(page.rows.first)
  }

  @Test(arguments: [
    ("null", TableValue.null), ("true", .bool(true)), ("90", .integer(90)), ("-0", .integer(0)),
    ("9007199254740993", .integer(9_007_199_254_740_993)), ("-9223372036854775808", .integer(.min)),
    ("18446744073709551616", .number("18446744073709551616")), ("0.708", .number("0.708")),
    ("1.10", .number("1.1")),
    ("2.0", .integer(2)), ("1e-07", .number("0.0000001")), (#""NaN""#, .text("NaN")),
    (#""-Infinity""#, .text("-Infinity")), (#""""#, .text("")),
    (#""2026-11-21T10:00:00+00:00""#, .text("2026-11-21T10:00:00+00:00")),
    (#"{"b": [1, 2], "a": null}"#, .json(#"{"a":null,"b":[1,2]}"#)), ("[0, 1]", .json("[0,1]")),
    (#""\\x00ff""#, .text("\\x00ff")),
  ])
  func `a cell is read as the server serialises it`(_ text: String, _ value: TableValue) throws {
    #expect(try Self.row(#""c":\#(text)"#).cells == ["c": value])
  }

  @Test func `the row number is not a cell, and a column of that name keeps its other one`() throws {
    let row = try Self.row(#""__id":7,"__id__hydra_renamed":10,"page":3"#)
    #expect(
      row == TablePage.Row(number: 7, cells: ["__id__hydra_renamed": .integer(10), "page": .integer(3)]))
  }

  @Test func `columns that differ only in composition keep their own values`() throws {
    let row = try Self.row("\"__id\":1,\"e\u{301}\":\"decomposed\",\"\u{e9}\":\"composed\"")
    let names = ColumnName.distinct(["\u{e9}", "e\u{301}"])
    #expect(names.map { row.cells[$0] } == [.text("composed"), .text("decomposed")])
  }

  @Test func `the total is the server's, or what can be known without it`() throws {
    let told = try TablePage(Example.json(#"{"data":[],"meta":{"total":1000}}"#), number: 51, size: 20)
    #expect(told == TablePage(rows: [], number: 51, size: 20, total: 1000))
    let untold = try TablePage(Example.json(#"{"data":[{"a":1}],"meta":{}}"#), number: 3, size: 20)
    #expect(untold.total == 41)
    #expect(told.isTotalKnown && !untold.isTotalKnown)
  }

  @Test func `figures come as rows, of which nobody tells how many there are`() throws {
    let page = try TablePage(
      Example.json(
        #"{"data":[{"année":2019,"montant__sum":3092907.4599999986}],"meta":{"page":2,"page_size":1,"total":60}}"#
      ),
      number: 2, size: 1, isAggregated: true)
    #expect(
      page
        == TablePage(
          rows: [
            .init(
              number: nil, cells: ["année": .integer(2019), "montant__sum": .number("3092907.4599999986")])
          ], number: 2, size: 1, total: 2, isTotalKnown: false))
  }

  @Test(arguments: [
    (#"{"data":[{"a":1},2]}"#, Undecodable(path: "data[1]", reason: .shape(.number, expected: .object))),
    (#"{"rows":[]}"#, Undecodable(path: "data", reason: .missing)),
    (#"{"data":{}}"#, Undecodable(path: "data", reason: .shape(.object, expected: .list))),
    ("[]", .init(path: "data", reason: .missing)),
  ])
  func `a page of another shape is refused, for a missing row would lie`(_ text: String, _ error: Undecodable)
  {
    #expect(throws: error) { try TablePage(Example.json(text), number: 1, size: 20) }
  }
}
