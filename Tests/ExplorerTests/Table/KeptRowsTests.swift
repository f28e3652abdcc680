import Canvas
import DataGouv
import Foundation
import Testing

@testable import Explorer

struct KeptRowsTests {
  private static let date = Date(timeIntervalSince1970: 1_779_000_000)

  /// A table whose first page was kept, on its way.
  private static func opened(total: Int = 300) -> Driver {
    var driver = Driver.detail()
    driver.press("t")
    driver.answer(.table, Make.profile)
    driver.recallRows(total: total, at: date)
    return driver
  }

  @Test func `kept rows are shown while the fresh ones are on their way, and nothing is fetched ahead yet`() {
    let driver = Self.opened()
    #expect(driver.table?.total == 300)
    #expect(driver.table?.load == .loaded)
    #expect(driver.explorer.keptSince == Self.date)
    #expect(driver.pending(.rowsAhead) == nil)
  }

  @Test func `fresh rows take the place of kept ones under the cursor`() {
    var driver = Self.opened()
    driver.press("jjjl")
    driver.answerRows(.rows, total: 310)
    #expect(driver.table?.row == 3)
    #expect(driver.table?.column == 1)
    #expect(driver.table?.total == 310)
    #expect(driver.explorer.keptSince == nil)
    #expect(driver.pending(.rowsAhead) != nil)
  }

  @Test func `kept rows that were left before they were fresh are asked for anew when they are seen again`() {
    var driver = Self.opened()
    driver.press("G")
    #expect(driver.table?.isMissingVisibleRow(count: 10) == true)
    driver.recallRows(total: 300, at: Self.date)
    driver.press("g")
    guard case .rows(let query)? = driver.pending(.rows) else {
      Issue.record("the first rows are not asked for")
      return
    }
    #expect(query.page == 1)
    #expect(driver.explorer.refreshing[.rows] != nil)
    driver.answerRows(.rows, total: 300)
    #expect(driver.explorer.keptSince == nil)
    #expect(driver.table?.keptPages.isEmpty == true)
    #expect(driver.table?.rows[299] == nil)
  }

  @Test func `rows of the network that fails stay marked, beside those that came`() {
    var driver = Self.opened()
    driver.answerRows(.rows, total: 300)
    let error = DataGouvError.unreachable(host: "a", .refused)
    for slot in [Slot.rowsAhead] {
      guard case .rows(let query)? = driver.pending(slot) else { continue }
      driver.answer(slot, .stored(Make.rows(query, total: 300), at: Self.date, because: error))
    }
    #expect(driver.explorer.keptSince == nil)
    driver.press(".")
    #expect(driver.explorer.keptSince == Self.date)
    #expect(driver.explorer.setback == error)
  }

  @Test func `rows that could not be had anew are not asked for again by themselves`() {
    var driver = Self.opened()
    driver.fail(.rows, .unreachable(host: "a", .refused))
    #expect(driver.pending(.rows) == nil)
    #expect(driver.explorer.setback == .unreachable(host: "a", .refused))
    let count = driver.loads.count { $0.ticket.slot == .rows }
    driver.press("jk")
    #expect(driver.loads.count { $0.ticket.slot == .rows } == count)
  }

  @Test func `rows asked for anew are not replaced by kept ones`() {
    var driver = Driver.table(total: 300)
    driver.press("r")
    driver.recallRows(total: 40, at: Self.date)
    #expect(driver.table?.total == 300)
    #expect(driver.table?.isStale == true)
    driver.answer(.table, Make.profile)
    driver.answerRows(.rows, total: 300)
    #expect(driver.table?.isStale == false)
  }

  @Test func `a new order can be one that was kept`() {
    var driver = Driver.table(total: 300)
    driver.press("]")
    driver.recallRows(total: 300, at: Self.date)
    #expect(driver.table?.isStale == false)
    #expect(driver.explorer.keptSince == Self.date)
  }
}

extension Driver {
  /// Recalls the newest load of rows, as of a table with `total` rows.
  fileprivate mutating func recallRows(total: Int, at date: Date) {
    guard case .rows(let query)? = last(.rows)?.request else { return }
    recall(.rows, Make.rows(query, total: total), at: date)
  }
}
