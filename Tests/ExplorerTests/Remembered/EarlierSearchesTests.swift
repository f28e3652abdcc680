import Canvas
import DataGouv
import Testing

@testable import Explorer

struct EarlierSearchesTests {
  /// An explorer that searched for these words, one after the other.
  private static func searched(_ words: String...) -> Driver {
    var driver = Driver.results()
    for word in words {
      driver.press("/")
      driver.control("u")
      driver.press(word)
      driver.key(.enter)
      driver.answer(.results, Make.search(0..<3, total: 3))
    }
    return driver
  }

  @Test func `up and down walk the searches, and end at what was typed`() {
    var driver = Self.searched("air", "tag:eau mer")
    driver.press("/")
    driver.control("u")
    driver.press("dr")
    driver.key(.up)
    #expect(driver.explorer.results.field.text == "mer")
    #expect(driver.explorer.results.filters.map(\.value) == ["eau"])
    driver.control("p")
    #expect(driver.explorer.results.field.text == "air")
    #expect(driver.explorer.results.filters.isEmpty)
    #expect(driver.last(.results)?.request == .search(driver.explorer.wantedQuery))
    // There is none before.
    driver.key(.up)
    #expect(driver.explorer.results.field.text == "air")
    driver.key(.down)
    driver.control("n")
    #expect(driver.explorer.results.field.text == "dr")
    #expect(driver.explorer.results.filters.map(\.value) == ["eau"])
    #expect(driver.explorer.entry == .query)
    // Now down goes to the results, as ever.
    driver.key(.down)
    #expect(driver.explorer.entry == nil)
  }

  @Test func `searches of earlier sessions are walked after those of this one`() {
    var driver = Self.searched("air")
    driver.handle(
      .remembered(
        bookmarks: [],
        searches: ["mer", "kind:reuse sol", "air"].map { SearchQuestion($0) }))
    #expect(driver.explorer.searches.map(\.words) == ["air", "mer", "sol"])
    driver.press("/")
    driver.key(.up)
    // What stands there is no earlier search, and reuses are looked for elsewhere.
    #expect(driver.explorer.results.field.text == "mer")
    driver.key(.up)
    #expect(driver.explorer.results.field.text == "mer")
  }

  @Test func `Esc leaves the search that was there`() {
    var driver = Self.searched("air", "mer")
    driver.press("/")
    driver.key(.up)
    #expect(driver.explorer.results.field.text == "air")
    driver.key(.escape)
    #expect(driver.explorer.results.field.text == "mer")
  }

  @Test func `who types on has an own search again`() {
    var driver = Self.searched("air", "mer")
    driver.press("/")
    driver.key(.up)
    driver.press("s")
    #expect(driver.explorer.results.field.text == "airs")
    driver.key(.down)
    #expect(driver.explorer.entry == nil)
    #expect(driver.explorer.results.field.text == "airs")
  }
}
