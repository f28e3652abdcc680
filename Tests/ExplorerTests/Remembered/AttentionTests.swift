import Canvas
import DataGouv
import Testing

@testable import Explorer

struct AttentionTests {
  @Test func `a search counts once it is left, not while it is typed`() {
    var driver = Driver()
    driver.start()
    driver.press("/eau")
    driver.answer(.results, Make.search(0..<5, total: 5))
    #expect(driver.explorer.attention == nil)
    driver.key(.enter)
    #expect(driver.explorer.attention == .search(SearchQuestion(.dataset, words: "eau")))
  }

  @Test func `a dataset counts once it is opened, not while it is previewed`() {
    var driver = Driver(Size(width: 200, height: 50))
    driver.start()
    driver.answer(.results, Make.search(0..<5, total: 5))
    driver.answer(.dataset, Make.dataset(0))
    #expect(driver.explorer.detail?.dataset.value != nil)
    #expect(driver.explorer.attention == nil)
    driver.key(.enter)
    #expect(driver.explorer.attention == .thing(.dataset, id: "id0", title: "Dataset 0", producer: nil))
  }

  @Test func `a file counts when its table is open`() {
    let driver = Driver.table(total: 300)
    guard case .file(let id, _, _) = driver.explorer.attention else {
      Issue.record("\(String(describing: driver.explorer.attention))")
      return
    }
    #expect(id == "file0")
  }
}
