import Canvas
import DataGouv
import Testing

@testable import Explorer

struct MouseTests {
  @Test func `a click selects, a double click opens`() {
    var driver = Driver.results()
    driver.click(.result(4))
    #expect(driver.explorer.results.cursor.index == 4)
    driver.handle(.mouse(.doubleClick, .result(5)))
    #expect(driver.explorer.detail?.reference == "id5")
  }

  @Test func `a click gives its pane the keys`() {
    var driver = Driver.detail()
    driver.click(.pane(.results))
    #expect(driver.focus == .results)
    driver.click(.section(.files))
    #expect(driver.focus == .detail && driver.explorer.detail?.section == .files)
    driver.handle(.mouse(.doubleClick, .file(0)))
    #expect(driver.table?.resource.id == "file0")
  }

  @Test func `fields are typed into after a click, and left by one elsewhere`() {
    var driver = Driver.detail()
    driver.click(.section(.files))
    driver.click(.fileFilter)
    #expect(driver.explorer.entry == .files)
    driver.click(.queryField)
    #expect(driver.explorer.entry == .query)
    driver.press("air")
    let effects = driver.click(.result(2))
    #expect(driver.explorer.entry == nil)
    #expect(requests(in: effects).contains(.search(DatasetQuery(text: "air"))))
  }

  @Test func `a cell is selected, and shown whole by a double click`() {
    var driver = Driver.table(total: 60)
    driver.click(.cell(row: 3, column: 1))
    #expect(driver.table?.row == 3 && driver.table?.column == 1)
    driver.handle(.mouse(.doubleClick, .cell(row: 3, column: 1)))
    #expect(driver.explorer.dialog != nil)
  }

  @Test func `the wheel moves what is under it, and takes the selection along`() {
    var driver = Driver.results(20)
    driver.handle(.mouse(.wheelDown, .result(0)))
    #expect(
      driver.explorer.results.cursor
        == {
          var cursor = ListCursor()
          cursor.index = 3
          cursor.top = 3
          return cursor
        }())
    var table = Driver.table(total: 60)
    table.handle(.mouse(.wheelDown, .cell(row: 0, column: 0)))
    #expect(table.table?.row == 3 && table.table?.top == 3)
    table.handle(.mouse(.wheelUp, .cell(row: 0, column: 0)))
    #expect(table.table?.row == 0)
    var detail = Driver.detail()
    detail.handle(.extent([.description: 90]))
    detail.handle(.mouse(.wheelDown, .pane(.detail)))
    #expect(detail.explorer.detail?.scroll[.description] == 3)
  }

  @Test func `a month is selected, and a hint does what its key does`() {
    var driver = Driver.metrics()
    driver.click(.month(2))
    #expect(driver.explorer.metrics?.cursor == driver.explorer.metrics?.range[2])
    driver.click(.action(.moreMonths))
    #expect(driver.explorer.metrics?.months == 24)
    driver.click(.action(.help))
    driver.handle(.mouse(.wheelDown, nil))
    guard case .help(let help) = driver.explorer.dialog else {
      Issue.record("no help")
      return
    }
    #expect(help.cursor.index == 1)
  }

  @Test func `M leaves the mouse to the terminal, and takes it back`() {
    var driver = Driver.results()
    #expect(driver.press("M") == [.captureMouse(false)])
    #expect(driver.press("M") == [.captureMouse(true)])
    #expect(driver.explorer.notice == .mouse(isOn: true))
  }
}
