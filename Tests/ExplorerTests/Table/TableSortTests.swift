import Canvas
import DataGouv
import Testing

@testable import Explorer

struct TableSortTests {
  private func sort(_ isDescending: Bool) -> TableQuery.Sort {
    TableQuery.Sort(column: "id", isDescending: isDescending, nulls: isDescending ? .last : nil)
  }

  @Test func `a column is sorted by either way, and the same key takes it back`() {
    var driver = Driver.table(total: 500)
    #expect(
      requests(in: driver.press("[")) == [
        .rows(TableQuery(resourceID: "file0", sorts: [sort(false)], pageSize: 20))
      ])
    #expect(driver.table?.sorts == [sort(false)])
    driver.press(")")
    #expect(driver.table?.sorts == [sort(true)])
    driver.press("]")
    #expect(driver.table?.sorts == [])
    #expect(driver.pending(.rows) == .rows(TableQuery(resourceID: "file0", pageSize: 20)))
  }

  @Test func `the old rows stay until the new ones come, and no prefetch of the old order is taken`() {
    var driver = Driver.table(total: 500)
    guard let ahead = driver.last(.rowsAhead) else {
      Issue.record("nothing prefetched")
      return
    }
    let effects = driver.press("[")
    #expect(effects.contains(.cancel(.rowsAhead)))
    #expect(driver.table?.isStale == true)
    #expect(driver.table?.rows[3] == Make.row(3))
    driver.handle(
      .answered(
        ahead.ticket, .success(Make.rows(TableQuery(resourceID: "file0", page: 2, pageSize: 20), total: 500)))
    )
    #expect(driver.table?.isStale == true)
    driver.answer(.rows, .rows(TablePage(rows: (100..<120).map(Make.row), number: 1, size: 20, total: 500)))
    #expect(driver.table?.isStale == false)
    #expect(driver.table?.rows[0] == Make.row(100))
    #expect(driver.table?.rows.count == 20)
  }

  @Test func `an answer in the order before last is not taken for the file's order`() {
    var driver = Driver.table(total: 500)
    driver.press("[")
    guard let ascending = driver.last(.rows) else { return }
    driver.press("[")
    driver.handle(
      .answered(
        ascending.ticket, .success(Make.rows(TableQuery(resourceID: "file0", pageSize: 20), total: 3))))
    #expect(driver.table?.total == 500)
    #expect(driver.pending(.rows) == .rows(TableQuery(resourceID: "file0", pageSize: 20)))
  }

  @Test func `a header sorts by clicks: up, down, not`() {
    var driver = Driver.table(total: 500)
    let name = { TableQuery.Sort(column: "name", isDescending: $0, nulls: $0 ? .last : nil) }
    driver.click(.columnHeader(1))
    #expect(driver.table?.sorts == [name(false)])
    driver.click(.columnHeader(1))
    #expect(driver.table?.sorts == [name(true)])
    driver.click(.columnHeader(1))
    #expect(driver.table?.sorts == [])
    #expect(driver.click(.columnHeader(7)).isEmpty)
  }

  @Test func `a sorted table starts at its first row`() {
    var driver = Driver.table(total: 500)
    driver.press("G[")
    #expect(driver.table?.row == 0)
    #expect(driver.table?.top == 0)
  }
}
