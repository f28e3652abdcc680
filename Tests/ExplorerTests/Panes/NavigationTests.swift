import Canvas
import DataGouv
import Foundation
import Testing

@testable import Explorer

struct NavigationTests {
  @Test func `Backspace leads back level by level`() {
    var driver = Driver.table(total: 5)
    var seen: [Pane] = []
    for _ in 0..<3 {
      driver.key(.backspace)
      seen.append(driver.focus)
    }
    #expect(seen == [.detail, .results, .results])
    #expect(driver.effects.isEmpty)
  }

  @Test func `q closes the top thing, and leaves at the root`() {
    var driver = Driver.table(total: 5)
    #expect(driver.press("?q").isEmpty)
    #expect(driver.focus == .table)
    #expect(!driver.press("q").contains(.quit))
    #expect(!driver.press("q").contains(.quit))
    #expect(driver.press("q") == [.quit])
  }

  @Test func `Q leaves from anywhere but a text`() {
    var driver = Driver.table(total: 5)
    #expect(driver.press("Q") == [.quit])
    #expect(driver.press("?Q") == [.quit])
    var typing = Driver.results()
    #expect(!typing.press("/Q").contains(.quit))
  }

  @Test func `the list is where it was, row and scroll, when one comes back`() {
    var driver = Driver.results(60, total: 60)
    driver.press(String(repeating: "j", count: 30) + "kkk")
    let cursor = driver.explorer.results.cursor
    #expect(cursor.top > 0 && cursor.top < cursor.index)
    driver.key(.enter)
    driver.key(.backspace)
    #expect(driver.explorer.results.cursor == cursor)
  }

  @Test func `a table behind another pane keeps its scroll`() {
    var driver = Driver.table(total: 500)
    driver.press("jjj")
    driver.press("21")
    driver.press("3")
    #expect(driver.table?.top == 0)
    #expect(driver.table?.row == 3)
  }

  @Test func `opening the same table again leads to the same cell, without asking`() {
    var driver = Driver.table(total: 500)
    driver.settleRows(total: 500)
    driver.press("jjl")
    driver.key(.backspace)
    #expect(driver.table == nil)
    let effects = driver.press("t")
    #expect(driver.table?.row == 2 && driver.table?.column == 1)
    #expect(!requests(in: effects).contains(.table(resourceID: "file0")))
  }

  @Test func `a table that was closed while it loaded goes on at the same cell`() {
    var driver = Driver.table(total: 500)
    driver.press("G")
    driver.key(.backspace)
    #expect(driver.pending(.rows) == nil)
    driver.press("t")
    #expect(driver.table?.row == 499)
    #expect(driver.pending(.rows) == .rows(TableQuery(resourceID: "file0", page: 25, pageSize: 20)))
    var young = Driver.detail()
    young.press("t")
    young.key(.backspace)
    #expect(requests(in: young.press("t")).contains(.table(resourceID: "file0")))
  }

  @Test func `Esc ends what runs, and never leaves`() {
    var driver = Driver()
    driver.start()
    #expect(driver.key(.escape) == [.cancel(.results)])
    #expect(driver.explorer.notice == .cancelled)
    #expect(driver.explorer.results.listing.failure == .cancelled)
    #expect(driver.key(.escape).isEmpty)
    #expect(driver.explorer.log.isEmpty)
  }

  @Test func `ctrl-c ends what runs, and twice in a row leaves`() {
    var driver = Driver()
    driver.start()
    #expect(driver.control("c") == [.cancel(.results)])
    #expect(driver.explorer.notice == .pressAgainToQuit)
    driver.press("j")
    #expect(driver.control("c").isEmpty)
    #expect(driver.control("c") == [.quit])
  }

  @Test(arguments: [(0.0, true), (0.9, true), (1.1, false), (60, false), (-5, false)])
  func `a second ctrl-c leaves only at once`(seconds: Double, isLeaving: Bool) {
    var driver = Driver.results()
    driver.control("c")
    driver.handle(.clock(driver.explorer.now.addingTimeInterval(seconds), Driver.month))
    #expect(driver.control("c") == (isLeaving ? [.quit] : []))
    #expect(driver.control("c") == (isLeaving ? [] : [.quit]))
  }

  @Test func `ctrl-c, ctrl-z and ctrl-l work in dialogs and fields too`() {
    for opening in ["?", "s", "/", "!"] {
      var driver = Driver.results()
      driver.press(opening)
      #expect(driver.control("z") == [.suspend])
      #expect(driver.control("l") == [.redraw])
      driver.control("c")
      #expect(driver.explorer.dialog == nil && driver.explorer.entry == nil)
    }
  }

  @Test(arguments: [("1", "&", Pane.results), ("2", "é", .detail), ("3", "\"", .table), ("4", "'", .metrics)])
  func `panes are gone to by number, with or without Shift`(digit: String, alias: String, pane: Pane) {
    for key in [digit, alias] {
      var driver = Driver.detail()
      driver.press("1")
      driver.press(key)
      #expect(driver.focus == pane)
    }
  }

  @Test func `Tab goes round the panes that are open, either way`() {
    var driver = Driver.table(total: 5)
    driver.key(.tab)
    #expect(driver.focus == .results)
    driver.key(.tab, .shift)
    #expect(driver.focus == .table)
    driver.key(.tab, .shift)
    #expect(driver.focus == .detail)
  }

  @Test func `a pane is given the whole screen, and its place back`() {
    var driver = Driver.results(size: Size(width: 140, height: 40))
    driver.press("+")
    #expect(driver.explorer.layout.panes.count == 1)
    #expect(driver.press("q").isEmpty)
    #expect(!driver.explorer.isZoomed)
    driver.press("+-")
    #expect(!driver.explorer.isZoomed)
  }

  @Test func `r asks again and keeps the place, R takes choices back, y copies`() {
    var driver = Driver.results(20)
    driver.press("jjjr")
    #expect(driver.explorer.results.selected?.id == "id3")
    driver.answer(.results, Make.search(1..<21, total: 20))
    #expect(driver.explorer.results.selected?.id == "id3")
    #expect(driver.press("y") == [.copy("https://demo.example/datasets/slug-3")])
    driver.press("]R")
    #expect(driver.last(.results)?.request == .search(DatasetQuery()))
    // Another list does not remember that place.
    driver.press("r/x")
    driver.answer(.results, Make.search(0..<9, total: 9))
    #expect(driver.explorer.results.cursor.index == 0)
  }

  @Test func `r, R and y in the detail`() {
    var driver = Driver.detail()
    #expect(
      requests(in: driver.press("r")) == [.dataset("id0"), .files(datasetID: "id0", page: 1, matching: "")])
    #expect(driver.explorer.detail?.dataset.isStale == true)
    #expect(driver.press("y") == [.copy("https://demo.example/datasets/slug-0")])
    driver.answer(.files, Make.files([Make.resource(0)]))
    driver.press("ffile")
    driver.key(.enter)
    #expect(driver.press("y") == [.copy("https://demo.example/file0")])
    driver.press("R")
    #expect(driver.explorer.detail?.filter.text == "")
  }

  @Test func `r, R and y in the table`() {
    var driver = Driver.table(total: 60)
    driver.settleRows(total: 60)
    driver.press("jjp[")
    driver.settleRows(total: 60)
    driver.press("j")
    let effects = driver.press("r")
    #expect(requests(in: effects).contains(.table(resourceID: "file0")))
    #expect(driver.table?.isStale == true && driver.table?.row == 1)
    #expect(driver.press("y") == [.copy("1")])
    driver.press("R")
    #expect(driver.table?.frozen == 0 && driver.table?.sorts == [])
  }

  @Test func `nothing to copy is said`() {
    var driver = Driver()
    driver.start()
    #expect(driver.press("y").isEmpty)
    #expect(driver.explorer.notice == .nothingToCopy)
    driver.handle(.copied(3))
    #expect(driver.explorer.notice == .copied(characters: 3))
    driver.handle(.copied(nil))
    #expect(driver.explorer.notice == .copyFailed)
  }

  @Test func `a hundred failures are kept, the newest, and no cancelled load`() {
    var driver = Driver.results()
    for number in 0..<120 {
      driver.press("r")
      driver.fail(.results, .tooLarge(limit: number))
    }
    driver.press("r")
    driver.fail(.results, .cancelled)
    #expect(driver.explorer.log.count == 100)
    #expect(driver.explorer.log.last?.error == .tooLarge(limit: 119))
  }

  @Test func `a smaller window keeps the selection on screen`() {
    var driver = Driver.results(20, total: 20, size: Size(width: 80, height: 40))
    driver.press("G")
    driver.resize(80, 10)
    let cursor = driver.explorer.results.cursor
    #expect(cursor.index == 19)
    #expect(cursor.index < cursor.top + driver.explorer.layout.results.count)
  }
}
