import Canvas
import DataGouv
import Testing

@testable import Explorer

struct SortTests {
  @Test func `an order is chosen from a list`() {
    var driver = Driver.results()
    driver.press("s")
    #expect(driver.explorer.dialog == .sort(ListCursor()))
    let effects = driver.press("jj") + driver.key(.enter)
    #expect(requests(in: effects) == [.search(DatasetQuery(sort: .lastUpdate))])
    #expect(driver.explorer.dialog == nil)
    driver.press("s")
    guard case .sort(let cursor) = driver.explorer.dialog else {
      Issue.record("no dialog")
      return
    }
    #expect(cursor.index == 2)
  }

  @Test func `the same order again asks for nothing`() {
    var driver = Driver.results()
    #expect((driver.press("s") + driver.key(.enter)).isEmpty)
  }

  @Test func `the list closes without a choice`() {
    var driver = Driver.results()
    #expect(driver.press("sjq").isEmpty)
    #expect(driver.explorer.dialog == nil)
    #expect(driver.explorer.results.query.sort == .relevance)
  }

  @Test func `orders follow each other around, with the keys of both keyboards`() {
    var driver = Driver.results()
    driver.press("]")
    #expect(driver.explorer.results.query.sort == .newest)
    driver.press(")")
    #expect(driver.explorer.results.query.sort == .lastUpdate)
    driver.press("[((")
    #expect(driver.explorer.results.query.sort == .leastRecentlyUpdated)
    driver.press(")")
    #expect(driver.explorer.results.query.sort == .relevance)
  }

  @Test func `the order stays when the words change`() {
    var driver = Driver.results()
    driver.press("]/x")
    #expect(driver.last(.results)?.request == .search(DatasetQuery(text: "x", sort: .newest)))
  }
}
