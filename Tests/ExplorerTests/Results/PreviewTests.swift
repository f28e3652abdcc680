import Canvas
import DataGouv
import Testing

@testable import Explorer

struct PreviewTests {
  private static let wide = Size(width: 140, height: 40)

  @Test func `in a wide window the detail follows the selection once it rests`() {
    var driver = Driver.results(size: Self.wide)
    #expect(driver.pending(.dataset) == .dataset("id0"))
    driver.press("j")
    #expect(driver.last(.dataset)?.request == .dataset("id1"))
    #expect(driver.last(.dataset)?.delay == .milliseconds(200))
    #expect(driver.explorer.detail?.title == "Dataset 1")
    #expect(driver.focus == .results)
  }

  @Test func `in a medium window it does not`() {
    var driver = Driver.results()
    driver.press("j")
    #expect(driver.explorer.detail == nil)
    #expect(driver.last(.dataset) == nil)
  }

  @Test func `a zoomed list has no preview`() {
    var driver = Driver.results(size: Self.wide)
    #expect(!requests(in: driver.press("+j")).contains { if case .dataset = $0 { true } else { false } })
  }

  @Test func `moving on does not ask for the files of every dataset on the way`() {
    var driver = Driver.results(size: Self.wide)
    driver.answer(.dataset, Make.dataset(0))
    driver.press("2")
    driver.click(.section(.files))
    driver.press("1")
    let effects = driver.press("jjj")
    #expect(requests(in: effects) == [.dataset("id1"), .dataset("id2"), .dataset("id3")])
    #expect(
      requests(in: driver.answer(.dataset, Make.dataset(3))).first
        == .files(datasetID: "id3", page: 1, matching: ""))
  }

  @Test func `Enter opens, and does not wait for the cursor to rest`() {
    var driver = Driver.results(size: Self.wide)
    driver.press("j")
    driver.key(.enter)
    #expect(driver.focus == .detail)
    #expect(driver.last(.dataset)?.request == .dataset("id1"))
    #expect(driver.last(.dataset)?.delay == .zero)
  }

  @Test func `Enter does not begin anew what runs already`() {
    var driver = Driver.results(size: Self.wide)
    if let load = driver.last(.dataset) { driver.handle(.waiting(load.ticket, .seconds(2))) }
    #expect(!requests(in: driver.key(.enter)).contains(.dataset("id0")))
    #expect(driver.pending(.dataset) == .dataset("id0"))
  }

  @Test func `a quick look stays in the list where both have room`() {
    var driver = Driver.results(size: Self.wide)
    driver.press(" ")
    #expect(driver.focus == .results)
    var narrow = Driver.results()
    narrow.press(" ")
    #expect(narrow.focus == .detail)
  }
}
