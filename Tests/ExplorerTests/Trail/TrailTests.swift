import Canvas
import DataGouv
import Testing

@testable import Explorer

struct TrailTests {
  /// From the second of a dataset's reuses to that reuse.
  private static func linked() -> Driver {
    var driver = Driver.detail()
    driver.press("}}}}")
    driver.answer(.list, Make.items((0..<3).map(Make.reuse)))
    driver.press("j")
    driver.key(.enter)
    return driver
  }

  @Test func `a link is followed, and back leads to the very same place`() {
    var driver = Self.linked()
    #expect(driver.last(.dataset)?.request == .entity(.reuse, "reuse1"))
    #expect(driver.explorer.way == ["Dataset 0"])
    driver.answer(.dataset, .entity(.reuse(Reuse(id: "reuse1", slug: "r", title: "Whole"))))
    driver.key(.backspace)
    #expect(driver.explorer.detail?.title == "Dataset 0")
    #expect(driver.explorer.detail?.section == .reuses)
    #expect(driver.explorer.detail?.list?.cursor.index == 1)
    #expect(driver.focus == .detail)
    driver.key(.backspace)
    #expect(driver.focus == .results)
  }

  @Test func `forward leads back again, until another link is followed`() {
    var driver = Self.linked()
    driver.answer(.dataset, .entity(.reuse(Reuse(id: "reuse1", slug: "r", title: "Whole"))))
    driver.key(.left, .alt)
    driver.key(.right, .alt)
    #expect(driver.explorer.detail?.title == "Whole")
    #expect(driver.explorer.detail?.phase == .loaded)
    driver.key(.backspace)
    driver.press("k")
    driver.key(.enter)
    #expect(driver.explorer.detail?.reference == "reuse0")
    driver.key(.right, .alt)
    #expect(driver.explorer.notice == .nothingAhead)
  }

  @Test func `what was still loading at a place is asked for again there`() {
    var driver = Self.linked()
    driver.answer(.dataset, .entity(.reuse(Reuse(id: "reuse1", slug: "r", title: "Whole"))))
    driver.press("}")
    driver.answer(.list, Make.items([.dataset(Make.summary(7))]))
    driver.key(.enter)
    #expect(driver.pending(.dataset) == .dataset("id7"))
    driver.key(.backspace)
    #expect(driver.pending(.dataset) == nil)
    #expect(driver.explorer.detail?.title == "Whole")
    driver.key(.right, .alt)
    #expect(driver.pending(.dataset) == .dataset("id7"))
  }

  @Test func `a late answer of a place that was left changes nothing`() {
    var driver = Self.linked()
    let ticket = driver.last(.dataset)?.ticket
    driver.key(.backspace)
    let before = driver.explorer
    if let ticket {
      driver.handle(
        .answered(ticket, .success(.entity(.reuse(Reuse(id: "reuse1", slug: "r", title: "Late"))))))
    }
    #expect(driver.explorer.detail == before.detail)
  }

  @Test func `another kind can be gone back from, with the list as it was`() {
    var driver = Driver.results(20)
    driver.press("jjjOj")
    driver.key(.enter)
    driver.answer(.results, Make.items([Make.organization(0)]))
    driver.key(.backspace)
    #expect(driver.explorer.results.kind == .dataset)
    #expect(driver.explorer.results.selected?.id == "id3")
    #expect(driver.explorer.results.listing.phase == .loaded)
  }

  @Test func `the way is not kept for ever`() {
    var driver = Driver.results()
    for _ in 0..<60 {
      driver.press("Oj")
      driver.key(.enter)
      driver.press("Ok")
      driver.key(.enter)
    }
    #expect(driver.explorer.trail.count == 100)
  }
}
