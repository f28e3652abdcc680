import Canvas
import DataGouv
import Testing

@testable import Explorer

struct TableGroupsTests {
  private static let columns = [
    TableProfile.Column(name: "id", type: .integer), TableProfile.Column(name: "name"),
    TableProfile.Column(name: "price", type: .float), TableProfile.Column(name: "extra", type: .json),
  ]

  private static func driver() -> Driver { Driver.table(total: 500, profile: Make.profile(columns)) }

  /// A table whose rows are grouped by their name, with three groups.
  private static func grouped() -> Driver {
    var driver = Self.driver()
    driver.press("lA")
    driver.key(.enter)
    driver.answerGroups([(.text("b"), 5), (.null, 3), (.text("a"), 9)])
    return driver
  }

  @Test func `the groups are exported as they are shown`() {
    var driver = Self.grouped()
    driver.press("e")
    driver.key(.enter)
    guard case .export(let export)? = driver.pending(.export), let groups = driver.table?.groups?.groups.value
    else {
      Issue.record("nothing is exported")
      return
    }
    #expect(export.columns == groups.names && export.rows == groups.rows && export.rows?.count == 3)
    #expect(driver.explorer.transfers[.export]?.status.rowsExpected == 3)
  }

  @Test func `a key opens the form at the cursor's column, and Enter asks for the groups`() throws {
    var driver = Self.driver()
    driver.press("lA")
    guard case .group(let form)? = driver.explorer.dialog else {
      Issue.record("no form")
      return
    }
    #expect(form.choice == [.column: "name"])
    #expect(form.choices(of: .column) == ["id", "name", "price"])
    #expect(form.choices(of: .second) == [nil, "id", "price"])
    #expect(form.choices(of: .measure) == [nil, "id", "price"])
    driver.key(.enter)
    #expect(driver.pending(.groups) == .groups(GroupQuery(resourceID: "file0", columns: ["name"])))
    #expect(driver.table?.groups?.groups.isLoading == true)
  }

  @Test func `a second column and one to measure are chosen with arrows or by their names`() {
    var driver = Self.driver()
    driver.press("lA")
    driver.key(.down)
    driver.press("id")
    driver.key(.down)
    driver.key(.left)
    driver.key(.enter)
    let figures: [TableQuery.Aggregation] = [
      .init(.sum, of: "price"), .init(.avg, of: "price"), .init(.min, of: "price"), .init(.max, of: "price"),
    ]
    #expect(
      driver.pending(.groups)
        == .groups(GroupQuery(resourceID: "file0", columns: ["name", "id"], figures: figures)))
  }

  @Test func `what no name holds is not taken, and Delete empties what may be empty`() {
    var driver = Self.driver()
    driver.press("lA")
    driver.key(.tab)
    driver.press("pr?")
    guard case .group(let typed)? = driver.explorer.dialog else { return }
    #expect(typed.choice[.second] == "price" && typed.typed == "pr")
    driver.key(.delete)
    driver.key(.tab, .shift)
    driver.key(.delete)
    guard case .group(let cleared)? = driver.explorer.dialog else { return }
    #expect(cleared.choice == [.column: "name"])
    driver.key(.escape)
    #expect(driver.explorer.dialog == nil && driver.table?.groups == nil)
  }

  @Test func `decimal numbers are measured rather than grouped by`() {
    var driver = Self.driver()
    driver.press("llA")
    guard case .group(let form)? = driver.explorer.dialog else { return }
    #expect(form.choice == [.column: "id", .measure: "price"])
  }

  @Test func `a table whose figures are limited to indexed columns offers these alone`() {
    var driver = Driver.table(
      total: 500, profile: .table(TableProfile(columns: Self.columns, indexes: ["id", "price"]), nil))
    driver.press("A")
    guard case .group(let form)? = driver.explorer.dialog else { return }
    #expect(form.choices(of: .column) == ["id", "price"])
  }

  @Test func `the conditions of the rows hold for the groups`() {
    var driver = Self.driver()
    driver.press("=lA")
    driver.key(.enter)
    guard case .groups(let query)? = driver.pending(.groups) else {
      Issue.record("no groups asked for")
      return
    }
    #expect(query.filters == [.column("id", .exact("0"))])
  }

  @Test func `groups come with the most rows first, and are sorted by any cell, empty ones last`() {
    var driver = Self.grouped()
    #expect(driver.groupCounts == [9, 5, 3])
    driver.press("h[")
    #expect(driver.groupValues == [.text("a"), .text("b"), .null])
    driver.press("]")
    #expect(driver.groupValues == [.text("b"), .text("a"), .null])
    driver.press("]")
    #expect(driver.groupCounts == [9, 5, 3])
  }

  @Test func `Enter shows the rows of a group, and going back its place among the groups`() {
    var driver = Self.grouped()
    driver.press("j")
    driver.key(.enter)
    #expect(driver.table?.groups == nil)
    guard case .rows(let query)? = driver.pending(.rows) else {
      Issue.record("no rows asked for")
      return
    }
    #expect(query.filters == [.column("name", .exact("b"))])
    driver.key(.backspace)
    #expect(driver.table?.groups?.cursor.index == 1 && driver.table?.filters.isEmpty == true)
    #expect(driver.pending(.groups) == nil, "the groups are still known")
    driver.press("q")
    #expect(driver.table?.groups == nil && driver.focus == .table)
    driver.press("q")
    #expect(driver.focus == .detail)
  }

  @Test func `the group of empty cells is opened as such`() {
    var driver = Self.grouped()
    driver.press("G")
    driver.key(.enter)
    #expect(driver.table?.filters == [RowFilter(column: "name", comparison: .isNull)])
  }

  @Test func `what the portal does not compute is computed here once the file is read`() {
    var driver = Self.driver()
    driver.press("=lA")
    driver.key(.enter)
    driver.fail(.groups, .status(403, message: nil, code: nil, retryAfter: nil))
    #expect(driver.table?.groups?.groups.failure != nil)
    #expect(driver.pending(.groups) == nil, "it is not asked again by itself")
    driver.press("L")
    #expect(driver.pending(.importing) != nil && driver.pending(.groups) == nil)
    var status = ImportStatus()
    status.rows = 500
    status.columns = Self.columns
    status.ending = .complete
    driver.answer(.importing, .imported(status, TableProfile(columns: Self.columns)))
    #expect(
      driver.pending(.groups)
        == .groups(
          GroupQuery(resourceID: "file0", filters: [.column("id", .exact("0"))], columns: ["name"])))
  }

  @Test func `a cell of a group is copied, and the groups in any form`() {
    var driver = Self.grouped()
    #expect(driver.press("y") == [.copy("9")])
    driver.press("Y")
    let index = CopyForm.allCases.firstIndex(of: .pageCSV) ?? 0
    for _ in 0..<index { driver.key(.down) }
    driver.key(.enter)
    #expect(driver.effects == [.copy("name,__count\na,9\nb,5\n,3")])
  }

  @Test func `Esc ends the wait, and r asks anew`() {
    var driver = Self.driver()
    driver.press("lA")
    driver.key(.enter)
    #expect(driver.key(.escape).contains(.cancel(.groups)))
    #expect(driver.table?.groups?.groups.failure == .cancelled)
    driver.press("r")
    #expect(driver.pending(.groups) != nil)
  }

  @Test func `late groups of other columns do not come`() {
    var driver = Self.driver()
    driver.press("lA")
    driver.key(.enter)
    let late = driver.last(.groups)
    driver.press("A")
    driver.key(.left)
    driver.key(.enter)
    guard let late, case .groups(let query) = late.request else { return }
    driver.handle(.answered(late.ticket, .success(.groups(TableGroups(query: query, groups: [])))))
    #expect(driver.table?.groups?.groups.value == nil)
  }

  @Test func `rows are told by any column that has a value, and those without one apart`() {
    let query = GroupQuery(
      resourceID: "x", columns: ["a", "b"], figures: [.init(.sum, of: "n")])
    #expect(
      query.page(2)
        == TableQuery(
          resourceID: "x", sorts: [.init(column: "a"), .init(column: "b")], groups: ["a", "b"],
          aggregations: [.init(.count, of: "a"), .init(.count, of: "b"), .init(.sum, of: "n")], page: 2,
          pageSize: 50))
    func row(_ a: TableValue, _ b: TableValue, _ counts: (Int64, Int64)) -> TablePage.Row {
      TablePage.Row(
        number: nil,
        cells: [
          "a": a, "b": b, "a__count": .integer(counts.0), "b__count": .integer(counts.1),
          "n__sum": .integer(1),
        ])
    }
    let groups = TableGroups(
      query: query,
      rows: [row(.text("x"), .null, (4, 0)), row(.null, .text("y"), (0, 3)), row(.null, .null, (0, 0))],
      ungrouped: 7, isWhole: true)
    #expect(groups.groups.map(\.count) == [4, 3, 7])
    #expect(query.ungrouped.filters == [.column("a", .isNull), .column("b", .isNull)])
  }
}

extension Driver {
  /// Answers the newest load of groups by one column.
  fileprivate mutating func answerGroups(_ groups: [(TableValue, Int)]) {
    guard case .groups(let query)? = last(.groups)?.request else { return }
    answer(
      .groups, .groups(TableGroups(query: query, groups: groups.map { .init(values: [$0.0], count: $0.1) })))
  }

  fileprivate var groupCounts: [Int]? { table?.groups?.groups.value?.groups.map(\.count) }
  fileprivate var groupValues: [TableValue]? { table?.groups?.groups.value?.groups.map { $0.values[0] } }
}
