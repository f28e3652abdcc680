import Canvas
import DataGouv
import Testing

@testable import Explorer

struct TableFilterTests {
  private static let columns = [
    TableProfile.Column(name: "id", type: .integer, top: [.init(value: "3", count: 9)]),
    TableProfile.Column(
      name: "name", distinct: 40, top: [.init(value: "Évry", count: 8), .init(value: "Lyon", count: 5)]),
    TableProfile.Column(name: "opened", type: .bool, top: [.init(value: "oui", count: 70)]),
    TableProfile.Column(name: "extra", type: .json),
  ]

  private static func driver() -> Driver { Driver.table(total: 500, profile: Make.profile(columns)) }

  /// The filters of the rows that were asked for last.
  private func asked(_ driver: Driver) -> [TableFilter]? {
    guard case .rows(let query)? = driver.pending(.rows) else { return nil }
    return query.filters
  }

  @Test func `one key keeps the rows with the value under the cursor, another leaves them out`() {
    var driver = Self.driver()
    driver.press("jj=")
    #expect(asked(driver) == [.column("id", .exact("2"))])
    #expect(driver.table?.row == 0 && driver.table?.isStale == true)
    driver.press("R")
    driver.answerRows(.rows, total: 500)
    driver.press("jlx")
    #expect(asked(driver) == [.column("name", .differs("row 1"))])
  }

  @Test func `an empty cell is kept or left out as empty, and a structure cannot be compared`() {
    var driver = Self.driver()
    driver.press("ll=")
    #expect(asked(driver) == nil)
    driver.explorer.table?.rows[0]?.cells["opened"] = .null
    driver.explorer.table?.rows[0]?.cells["extra"] = .json("{}")
    driver.press("x")
    #expect(asked(driver) == [.column("opened", .isNotNull)])
    driver.press("l=")
    #expect(driver.explorer.notice == .cannotFilter)
    driver.press("f")
    guard case .filter(let form)? = driver.explorer.dialog else {
      Issue.record("no form")
      return
    }
    #expect(form.operators == [.isNull, .isNotNull])
  }

  @Test func `the same condition is not made twice`() {
    var driver = Self.driver()
    driver.press("==")
    #expect(driver.table?.filters.count == 1)
  }

  @Test func `a form offers the comparisons of the type, and asks with what is typed`() {
    var driver = Self.driver()
    driver.press("lf")
    guard case .filter(let form)? = driver.explorer.dialog else {
      Issue.record("no form")
      return
    }
    #expect(form.operation == .contains && form.operators.count == 12)
    driver.press("mairie")
    driver.key(.enter)
    #expect(driver.explorer.dialog == nil)
    #expect(asked(driver) == [.column("name", .contains("mairie"))])
  }

  @Test func `a number is not looked for as a text, and what is no number is refused in the form`() {
    var driver = Self.driver()
    driver.press("f")
    guard case .filter(let form)? = driver.explorer.dialog else {
      Issue.record("no form")
      return
    }
    #expect(!form.operators.contains(.contains) && form.operation == .exact)
    driver.press("12a")
    driver.key(.enter)
    #expect(driver.explorer.notice == .notAValue("12a", .integer))
    #expect(driver.explorer.dialog != nil && asked(driver) == nil)
    driver.key(.backspace)
    driver.key(.tab)
    driver.key(.tab)
    driver.key(.enter)
    #expect(asked(driver) == [.column("id", .greater("12"))])
  }

  @Test func `a form without a value waits for one`() {
    var driver = Self.driver()
    driver.press("lf")
    driver.key(.enter)
    #expect(driver.explorer.notice == .noFilterValue && driver.explorer.dialog != nil)
    driver.key(.escape)
    #expect(driver.explorer.dialog == nil && driver.table?.filters == [])
  }

  @Test func `frequent values are completed from what is typed, and ticked`() {
    var driver = Self.driver()
    driver.press("lfevr")
    guard case .filter(let form)? = driver.explorer.dialog else {
      Issue.record("no form")
      return
    }
    #expect(form.visibleValues.map(\.value) == ["Évry"])
    driver.key(.down)
    driver.key(.enter)
    #expect(asked(driver) == [.column("name", .exact("Évry"))])
    driver.press("f")
    for _ in 0..<2 {
      driver.key(.down)
      driver.press(" ")
    }
    driver.key(.enter)
    #expect(asked(driver)?.last == .column("name", .in(["Évry", "Lyon"])))
  }

  @Test func `a column with few values is ticked rather than typed`() {
    let few = TableProfile.Column(name: "name", distinct: 2, top: Self.columns[1].top)
    var driver = Driver.table(total: 5, profile: Make.profile([few]))
    driver.press("f")
    guard case .filter(let form)? = driver.explorer.dialog else {
      Issue.record("no form")
      return
    }
    #expect(form.operation == .in)
  }

  @Test func `yes and no are asked for in the words that the server knows`() {
    var driver = Self.driver()
    driver.press("llf")
    guard case .filter(let form)? = driver.explorer.dialog else {
      Issue.record("no form")
      return
    }
    #expect(form.values.map(\.value) == ["true", "false"])
    driver.key(.down)
    driver.key(.enter)
    #expect(asked(driver) == [.column("opened", .exact("true"))])
  }

  @Test func `values of a list stand between semicolons`() {
    var driver = Self.driver()
    driver.press("lf")
    for _ in 0..<7 { driver.key(.tab) }
    driver.press("a, b; c ;")
    driver.key(.enter)
    #expect(asked(driver) == [.column("name", .in(["a, b", "c"]))])
  }

  @Test func `conditions are switched off, turned around, made alternatives and taken away`() {
    var driver = Self.driver()
    driver.press("=l=")
    driver.answerRows(.rows, total: 1)
    #expect(driver.table?.filters.count == 2)
    driver.press("F ")
    #expect(asked(driver) == [.column("name", .exact("row 0"))])
    driver.press("n")
    #expect(asked(driver) == [.column("name", .exact("row 0"))])
    driver.press(" ")
    #expect(asked(driver) == [.column("id", .differs("0")), .column("name", .exact("row 0"))])
    driver.press("aja")
    #expect(asked(driver) == [.any([.column("id", .differs("0")), .column("name", .exact("row 0"))])])
    driver.press("d")
    #expect(asked(driver) == [.any([.column("id", .differs("0"))])])
    driver.press("D")
    #expect(asked(driver) == [])
    #expect(driver.explorer.dialog == nil)
  }

  @Test func `a condition is mended in the form it was made in`() {
    var driver = Self.driver()
    driver.press("l=F")
    driver.key(.enter)
    guard case .filter(let form)? = driver.explorer.dialog else {
      Issue.record("no form")
      return
    }
    #expect(form.operation == .exact && form.field.text == "row 0")
    driver.press("1")
    driver.key(.enter)
    #expect(driver.table?.filters.map(\.comparison) == [.exact("row 01")])
    #expect(driver.explorer.dialog == .filters(ListCursor()))
    driver.press("q")
    #expect(driver.explorer.dialog == nil)
  }

  @Test func `without conditions there is no list of them`() {
    var driver = Self.driver()
    driver.press("F")
    #expect(driver.explorer.dialog == nil && driver.explorer.notice == .noFilters)
  }

  @Test func `how many rows there are without conditions stays known`() {
    var driver = Self.driver()
    driver.press("=")
    driver.answerRows(.rows, total: 3)
    #expect(driver.table?.total == 3 && driver.table?.unfilteredTotal == 500)
    driver.press("R")
    driver.answerRows(.rows, total: 500)
    #expect(driver.table?.unfilteredTotal == nil && driver.table?.filters == [])
  }

  @Test func `conditions take a line of the pane`() {
    var driver = Self.driver()
    let height = driver.explorer.layout.table.grid.height
    driver.press("=")
    #expect(driver.explorer.layout.table.grid.height == height - 1)
    #expect(driver.explorer.layout.table.chips.height == 1)
    driver.click(.chip(0))
    #expect(driver.explorer.dialog == .filters(ListCursor()))
  }
}
