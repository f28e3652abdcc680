import Canvas
import DataGouv
import Testing

@testable import Explorer

struct StartPageTests {
  /// An explorer at its start page.
  private static func started(_ size: Size = Size(width: 80, height: 24)) -> Driver {
    var driver = Driver(size)
    driver.start(nil)
    var activity = Activity(id: "a1", key: "dataset:updated")
    activity.subject = ObjectLink(kind: "Dataset", id: "id9", title: "Dataset 9")
    driver.answer(
      .results, Make.items([.highlight(Make.summary(0), .featured), .activity(activity)]))
    return driver
  }

  @Test func `an empty query line shows what is put forward, used and new`() {
    var driver = Driver()
    driver.start(nil)
    #expect(driver.last(.results)?.request == .items(ItemQuery(.start)))
    driver = Self.started()
    #expect(driver.explorer.results.selected?.id == "id0")
    driver.key(.enter)
    #expect(driver.last(.dataset)?.request == .dataset("id0"))
  }

  @Test func `what happened leads to what it happened to`() {
    var driver = Self.started()
    driver.press("j")
    driver.key(.enter)
    #expect(driver.last(.dataset)?.request == .dataset("id9"))
    #expect(driver.explorer.detail?.title == "Dataset 9")
  }

  @Test func `words and orders lead to the search of datasets`() {
    var driver = Self.started()
    driver.press("/air")
    #expect(driver.last(.results)?.request == .search(DatasetQuery(text: "air")))
    #expect(driver.explorer.results.kind == .dataset)
    driver = Self.started()
    driver.press("]")
    #expect(driver.last(.results)?.request == .search(DatasetQuery(sort: .newest)))
  }

  @Test func `it is one of the kinds, and can be come back to`() {
    var driver = Driver.results()
    driver.press("Ok")
    driver.key(.enter)
    #expect(driver.last(.results)?.request == .items(ItemQuery(.start)))
  }

  @Test func `beside a wide list the dataset of an activity is previewed`() {
    var driver = Self.started(Size(width: 160, height: 50))
    #expect(driver.pending(.dataset) == .dataset("id0"))
    driver.press("j")
    #expect(driver.pending(.dataset) == .dataset("id9"))
  }

  @Test func `its datasets show their months, and what happened asks for none`() {
    let driver = Self.started(Size(width: 200, height: 50))
    guard case .sparks(let ids, _)? = driver.last(.sparks)?.request else {
      Issue.record("no months were asked for")
      return
    }
    #expect(ids == ["id0"])
  }
}
