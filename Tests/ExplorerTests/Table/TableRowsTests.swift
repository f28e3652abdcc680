import Canvas
import DataGouv
import Testing

@testable import Explorer

struct TableRowsTests {
  @Test func `profile and first rows are asked for in parallel`() {
    var driver = Driver.detail()
    let asked = requests(in: driver.press("t"))
    #expect(asked.contains(.table(resourceID: "file0")))
    #expect(asked.contains(.rows(TableQuery(resourceID: "file0", pageSize: 20))))
  }

  @Test(arguments: [(24, 20), (40, 0), (70, 50), (8, 20)])
  func `a page is fitted to the screen, from 20 to 50 rows`(height: Int, size: Int) {
    let driver = Driver.table(total: 500, size: Size(width: 80, height: height))
    let grid = driver.explorer.layout.table.grid.height
    #expect(driver.table?.pageSize == (size == 0 ? grid : size))
  }

  @Test func `rows are kept by their place in the table`() {
    var driver = Driver.table(total: 500)
    #expect(driver.table?.rows[19] == Make.row(19))
    #expect(driver.table?.total == 500)
    driver.answerRows(.rowsAhead, total: 500)
    #expect(driver.table?.rows[20] == Make.row(20))
  }

  @Test func `the pages next to the screen are asked for when its own rows are there, one a slot`() {
    var driver = Driver.detail()
    driver.press("t")
    #expect(driver.last(.rowsAhead) == nil)
    driver.answer(.table, Make.profile)
    driver.answerRows(.rows, total: 500)
    #expect(driver.pending(.rowsAhead) == .rows(TableQuery(resourceID: "file0", page: 2, pageSize: 20)))
    #expect(driver.pending(.rowsBefore) == nil)
    driver.press(":300")
    let effects = driver.key(.enter)
    #expect(requests(in: effects) == [.rows(TableQuery(resourceID: "file0", page: 15, pageSize: 20))])
    driver.settleRows(total: 500)
    #expect(driver.table?.rows[279] != nil && driver.table?.rows[320] != nil)
    #expect(driver.pending(.rows) == nil)
  }

  @Test func `a page that is being prefetched is not asked for twice`() {
    var driver = Driver.table(total: 500)
    let effects = driver.press(".")
    #expect(!requests(in: effects).contains(.rows(TableQuery(resourceID: "file0", page: 2, pageSize: 20))))
    driver.answerRows(.rowsAhead, total: 500)
    #expect(driver.table?.isMissingVisibleRow(count: 1) == false)
  }

  @Test func `moves go where they say`() {
    var driver = Driver.table(total: 500)
    let height = driver.explorer.layout.table.grid.height
    func row(_ press: (inout Driver) -> Void) -> Int? {
      press(&driver)
      return driver.table?.row
    }
    #expect(row { $0.press("j") } == 1)
    #expect(row { $0.key(.up) } == 0)
    #expect(row { $0.key(.pageDown) } == height)
    #expect(row { $0.control("d") } == height + height / 2)
    #expect(row { $0.control("u") } == height)
    #expect(row { $0.control("b") } == 0)
    #expect(row { $0.press(".") } == 20)
    #expect(row { $0.press(";") } == 40)
    #expect(row { $0.press(",") } == 20)
    #expect(row { $0.press("G") } == 499)
    #expect(row { $0.press("g") } == 0)
    #expect(row { $0.press(",") } == 0)
    #expect(driver.explorer.notice == .alreadyFirst)
    #expect(row { $0.press("G.") } == 499)
    #expect(driver.explorer.notice == .alreadyLast)
  }

  @Test(arguments: [("1234", 1_233), ("1 234", 1_233), ("p 12", 220), ("p3", 40), ("1", 0), ("2000", 1_999)])
  func `a row or a page is gone to`(text: String, row: Int) {
    var driver = Driver.table(total: 2_000)
    driver.press(":" + text)
    driver.key(.enter)
    #expect(driver.explorer.dialog == nil)
    #expect(driver.table?.row == row)
  }

  @Test(arguments: ["0", "2001", "p 101", "p0"])
  func `a row or page that there is not stays to be mended`(text: String) {
    var driver = Driver.table(total: 2_000)
    driver.press(":" + text)
    driver.key(.enter)
    #expect(driver.explorer.dialog == .palette(PaletteState(text)))
    #expect(driver.explorer.notice == .notARow(text, rows: 2_000, pages: 100))
    #expect(driver.table?.row == 0)
  }

  @Test func `a table that has shrunk takes the cursor along`() {
    var driver = Driver.table(total: 500)
    driver.press("G")
    driver.answer(.rows, .rows(TablePage(rows: [], number: 25, size: 20, total: 130)))
    #expect(driver.table?.total == 130)
    #expect(driver.table?.row == 129)
    #expect(driver.pending(.rows) == .rows(TableQuery(resourceID: "file0", page: 7, pageSize: 20)))
  }

  @Test func `a page beyond the end whose total nobody tells leads to the first, not back page by page`() {
    var driver = Driver.table(total: 5_000)
    driver.press("G")
    driver.answer(.rows, .rows(TablePage(rows: [], number: 250, size: 20, total: 0)))
    #expect(driver.table?.row == 0)
    #expect(driver.pending(.rows) == .rows(TableQuery(resourceID: "file0", page: 1, pageSize: 20)))
  }

  @Test func `rows beyond a nearer end are let go`() {
    var driver = Driver.table(total: 90)
    driver.answer(.rowsAhead, .rows(TablePage(rows: [], number: 2, size: 20, total: 5)))
    #expect(driver.table?.total == 5)
    #expect(driver.table?.rows.keys.sorted() == [0, 1, 2, 3, 4])
  }

  @Test func `a short page is the end`() {
    var driver = Driver.detail()
    driver.press("t")
    driver.answer(.rows, .rows(TablePage(rows: (0..<7).map(Make.row), number: 1, size: 20, total: 90)))
    #expect(driver.table?.total == 7)
    #expect(driver.pending(.rowsAhead) == nil)
  }

  @Test func `a portal without a Tabular API says so and is asked for nothing`() {
    var driver = Driver(hasTables: false)
    driver.start()
    driver.answer(.results, Make.search(0..<3, total: 3))
    driver.key(.enter)
    driver.answer(.dataset, Make.dataset(0))
    driver.answer(.files, Make.files([Make.resource(0)]))
    let effects = driver.press("t")
    #expect(driver.focus == .table)
    #expect(driver.table?.profile.failure == .serviceMissing(.tabular))
    #expect(requests(in: effects + driver.press("jGr")).isEmpty)
  }

  @Test func `keys that come together ask once for where they end`() {
    var driver = Driver.table(total: 500)
    let keys = Array(repeating: Event.key(.character(".")), count: 10)
    let effects = driver.explorer.handle(keys)
    #expect(driver.table?.page == 11)
    #expect(requests(in: effects) == [.rows(TableQuery(resourceID: "file0", page: 11, pageSize: 20))])
  }

  @Test func `an absurd total is survived, and its end can be gone to`() {
    var driver = Driver.detail()
    driver.press("t")
    driver.answer(.rows, .rows(TablePage(rows: (0..<20).map(Make.row), number: 1, size: 20, total: .max)))
    driver.press("G")
    #expect(driver.table?.total == TableState.mostRows)
    #expect(driver.table?.row == TableState.mostRows - 1)
    #expect(driver.table?.pageCount == TableState.mostRows / 20 + 1)
  }

  @Test func `a page that failed is not asked for again before a reload or another page`() {
    var driver = Driver.table(total: 500)
    driver.press("G")
    driver.fail(.rows)
    #expect(driver.table?.load.isFailed == true)
    #expect(requests(in: driver.press("kk")).isEmpty)
    #expect(requests(in: driver.resize(90, 24)).isEmpty)
    #expect(
      requests(in: driver.press("r")).contains(.rows(TableQuery(resourceID: "file0", page: 25, pageSize: 20)))
    )
    driver.fail(.rows)
    driver.press("g")
    #expect(
      requests(in: driver.press("G")).contains(.rows(TableQuery(resourceID: "file0", page: 25, pageSize: 20)))
    )
  }

  @Test func `a prefetch that fails is asked for once its rows are on screen`() {
    var driver = Driver.table(total: 500)
    driver.fail(.rowsAhead)
    #expect(driver.pending(.rowsAhead) != .rows(TableQuery(resourceID: "file0", page: 2, pageSize: 20)))
    #expect(
      requests(in: driver.press(".")).contains(.rows(TableQuery(resourceID: "file0", page: 2, pageSize: 20))))
  }

  @Test func `rows far from the cursor are let go`() {
    var driver = Driver.table(total: 20_000, size: Size(width: 80, height: 60))
    for _ in 0..<60 {
      driver.press(".")
      driver.settleRows(total: 20_000)
    }
    #expect((driver.table?.rows.count ?? 0) <= 1_000)
    #expect(driver.table?.value != nil)
  }

  @Test func `a taller window loads what became visible, a smaller one keeps the cursor on screen`() {
    var driver = Driver.table(total: 500, size: Size(width: 80, height: 20))
    driver.settleRows(total: 500)
    driver.press(":39")
    driver.key(.enter)
    driver.settleRows(total: 500)
    driver.resize(80, 60)
    #expect(driver.pending(.rows) != nil || driver.table?.isMissingVisibleRow(count: 50) == false)
    driver.resize(80, 12)
    let height = driver.explorer.layout.table.grid.height
    #expect(driver.table?.row == 38)
    #expect((driver.table?.top ?? 0) + height > 38)
  }
}
