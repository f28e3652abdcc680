import Canvas
import DataGouv
import Foundation
import Testing

@testable import Explorer

/// Back and forward across tables and charts.
struct PlaceTests {
  /// In the table of the first result's file, in a place of its own there.
  private static func placed() -> Driver {
    var driver = Driver.table(total: 300)
    driver.settleRows(total: 300)
    driver.press("jjjjjl")
    driver.press("]")
    driver.settleRows(total: 300)
    driver.press("jjjjjjj")
    return driver
  }

  private static func isPlaced(_ table: TableState?) -> Bool {
    table?.resource.id == "file0" && table?.row == 7 && table?.column == 1 && table?.sorts.count == 1
      && table?.rows[7] != nil
  }

  @Test func `forward opens the table again that going back closed, at the same cell`() {
    var driver = Self.placed()
    driver.key(.left, .alt)
    #expect(driver.focus == .detail)
    #expect(driver.table == nil)
    driver.key(.right, .alt)
    #expect(driver.focus == .table)
    #expect(Self.isPlaced(driver.table))
    driver.key(.backspace)
    #expect(driver.focus == .detail)
    #expect(driver.table == nil)
  }

  @Test func `back from a table leads to its dataset, whatever was opened in between`() {
    var driver = Self.placed()
    driver.press("1j")
    driver.key(.enter)
    driver.answer(.dataset, Make.dataset(1))
    #expect(driver.explorer.detail?.title == "Dataset 1")
    driver.press("3")
    #expect(Self.isPlaced(driver.table))
    driver.key(.backspace)
    #expect(driver.focus == .detail)
    #expect(driver.explorer.detail?.title == "Dataset 0")
    #expect(driver.explorer.results.cursor.index == 0)
    driver.key(.right, .alt)
    #expect(driver.focus == .table)
    #expect(driver.explorer.detail?.title == "Dataset 1")
    #expect(driver.explorer.results.cursor.index == 1)
    #expect(Self.isPlaced(driver.table))
  }

  @Test func `a table that gave way to another comes back when that one is left`() {
    var driver = Self.placed()
    driver.press("1j")
    driver.key(.enter)
    driver.answer(.dataset, Make.dataset(1))
    driver.answer(.files, Make.files([Make.resource(5)]))
    driver.press("t")
    #expect(driver.table?.resource.id == "file5")
    driver.answer(.table, Make.profile)
    driver.answerRows(.rows, total: 9)
    driver.key(.backspace)
    #expect(driver.focus == .detail)
    #expect(driver.explorer.detail?.title == "Dataset 1")
    #expect(Self.isPlaced(driver.table))
    driver.press("3")
    driver.key(.backspace)
    #expect(driver.explorer.detail?.title == "Dataset 0")
    #expect(driver.table == nil)
  }

  @Test func `metrics lead back to the table that they were opened from, though another took its place`() {
    var driver = Self.placed()
    driver.press("m")
    driver.answer(.datasetMetrics, Make.months(20))
    driver.press("1j")
    driver.key(.enter)
    driver.answer(.dataset, Make.dataset(1))
    driver.answer(.files, Make.files([Make.resource(5)]))
    driver.press("t")
    #expect(driver.table?.resource.id == "file5")
    driver.press("4")
    #expect(driver.focus == .metrics)
    driver.key(.backspace)
    #expect(driver.focus == .table)
    #expect(driver.explorer.detail?.title == "Dataset 0")
    #expect(Self.isPlaced(driver.table))
    driver.key(.right, .alt)
    #expect(driver.focus == .metrics)
    #expect(driver.explorer.metrics?.dataset.value?.figures.count == 20)
    #expect(driver.table?.resource.id == "file5")
  }

  @Test func `back from a leader's dataset leads to the leaderboard, at its line`() {
    var driver = Driver.results()
    driver.press("P")
    #expect(driver.explorer.metrics?.face == .leaders)
    driver.answer(.leaders, .leaders((0..<9).map { .init(id: "id\($0)", value: 100 - $0) }))
    driver.press("jjj")
    driver.key(.enter)
    #expect(driver.focus == .detail)
    driver.answer(.dataset, Make.dataset(2))
    driver.key(.backspace)
    #expect(driver.focus == .metrics)
    #expect(driver.explorer.metrics?.leaders?.cursor.index == 3)
    #expect(driver.explorer.metrics?.leaders?.leaders.value?.count == 9)
    driver.key(.backspace)
    #expect(driver.focus == .results)
    #expect(driver.explorer.metrics == nil)
  }

  @Test func `the metrics of the next dataset are left to that dataset`() {
    var driver = Driver.results()
    driver.press("m")
    driver.answer(.datasetMetrics, Make.months(20))
    driver.press("JJ")
    driver.key(.backspace)
    #expect(driver.focus == .results)
    #expect(driver.explorer.results.cursor.index == 2)
  }

  @Test func `what a place kept is asked for anew behind it`() {
    var driver = Driver.detail()
    driver.press("}}}}")
    driver.answer(.list, Make.items((0..<3).map(Make.reuse)))
    let date = Date(timeIntervalSince1970: 1_779_000_000)
    driver.press("r")
    driver.answer(.dataset, .stored(Make.dataset(0), at: date))
    driver.answer(.list, Make.items((0..<3).map(Make.reuse)))
    driver.key(.enter)
    driver.answer(.dataset, .entity(.reuse(Reuse(id: "reuse0", slug: "r", title: "Whole"))))
    driver.key(.backspace)
    #expect(driver.explorer.detail?.title == "Dataset 0")
    #expect(driver.explorer.detail?.phase == .loaded)
    #expect(driver.pending(.dataset) == .dataset("id0"))
    #expect(driver.explorer.keptSince == date)
    driver.answer(.dataset, Make.dataset(0))
    #expect(driver.explorer.keptSince == nil)
    #expect(driver.explorer.detail?.section == .reuses)
  }

  @Test func `kept months and leaders of a place are asked for anew with it`() {
    var driver = Driver.results()
    let date = Date(timeIntervalSince1970: 1_779_000_000)
    driver.press("P")
    driver.recall(.leaders, .leaders((0..<9).map { .init(id: "id\($0)", value: 100 - $0) }), at: date)
    driver.press("jjj")
    driver.key(.enter)
    driver.answer(.dataset, Make.dataset(2))
    driver.key(.backspace)
    #expect(driver.explorer.refreshing[.leaders] != nil)
    #expect(driver.explorer.metrics?.leaders?.leaders.phase == .loaded)
    driver.answer(.leaders, .leaders([.init(id: "id5", value: 1)]))
    #expect(driver.explorer.keptSince == nil)

    driver = Driver.results()
    driver.press("m")
    driver.recall(.datasetMetrics, Make.months(20), at: date)
    driver.press("1Oj")
    driver.key(.enter)
    driver.key(.backspace)
    #expect(driver.pending(.datasetMetrics) == .months(MetricsQuery(.dataset("id0"), months: 49)))
    #expect(driver.explorer.refreshing[.datasetMetrics] != nil)
    driver.answer(.datasetMetrics, Make.months(21))
    #expect(driver.explorer.metrics?.dataset.kept == nil)
  }

  @Test func `rows still on their way are asked for again when one comes back`() {
    var driver = Driver.table(total: 300)
    driver.press("]")
    #expect(driver.pending(.rows) != nil)
    driver.press("m")
    driver.press("3")
    driver.key(.backspace)
    #expect(driver.pending(.rows) == nil)
    driver.key(.right, .alt)
    #expect(driver.table?.isStale == true)
    #expect(driver.pending(.rows) != nil)
  }

  @Test func `places far back let their rows go, which come again with the place`() {
    var driver = Self.placed()
    for _ in 0..<12 {
      driver.press("m")
      driver.key(.backspace)
      driver.press("2")
      driver.press("3")
      driver.press("Oj")
      driver.key(.enter)
      driver.press("3")
    }
    let withRows = driver.explorer.trail.count { $0.table?.rows.isEmpty == false }
    #expect(withRows <= Explorer.placesWithRows + 1)
    #expect(driver.explorer.trail.allSatisfy { $0.table.map { $0.rows.count <= 121 } ?? true })
  }
}
