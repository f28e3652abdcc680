import Canvas
import DataGouv
import Testing

@testable import Explorer

struct PickerTests {
  private static func facets(_ name: String, _ buckets: [(String, Int)]) -> Answer {
    let facet = Facet(
      name: name, buckets: [.init(value: "all", count: 99)] + buckets.map { .init(value: $0.0, count: $0.1) })
    return .search(Page(items: [], number: 1, size: 1, total: 99, facets: [facet]))
  }

  private static func picker(_ driver: Driver) -> SearchPicker? {
    if case .picker(let picker) = driver.explorer.dialog { picker } else { nil }
  }

  @Test func `the fields that people use most come first`() {
    #expect(
      SearchField.allCases.prefix(6) == [.tag, .format, .producer, .territory, .granularity, .licence])
  }

  @Test func `values are listed with their counts, of which the same search is asked`() {
    var driver = Driver.results()
    driver.press("f")
    var query = DatasetQuery(wantsFacets: true)
    query.pageSize = 1
    #expect(driver.last(.facets)?.request == .search(query))
    driver.press("j")
    driver.key(.enter)
    driver.answer(.facets, Self.facets("format", [("csv", 70), ("json", 12)]))
    let choices = Self.picker(driver).map { driver.explorer.choices(of: $0) }
    #expect(choices == [SearchChoice(value: "csv", count: 70), SearchChoice(value: "json", count: 12)])
    driver.key(.down)
    driver.key(.enter)
    #expect(driver.explorer.results.filters == [SearchFilter(.format, "json")])
    #expect(driver.explorer.dialog == nil)
    #expect(driver.explorer.results.listing.value?.items.count == 20, "the counts are no results")
  }

  @Test func `what is typed narrows the values, and asks the portal for others`() {
    var driver = Driver.results()
    driver.press("f")
    driver.key(.enter)
    driver.answer(.facets, Self.facets("tag", [("air", 7), ("eau", 5)]))
    driver.press("ea")
    #expect(driver.last(.suggestions)?.request == .choices(.tag, matching: "ea"))
    driver.answer(.suggestions, .choices([SearchChoice(value: "eau"), SearchChoice(value: "eau-potable")]))
    let choices = Self.picker(driver).map { driver.explorer.choices(of: $0).map(\.value) }
    #expect(choices == ["eau", "eau-potable"])
  }

  @Test func `Tab ticks several values, and a ticked one is taken back`() {
    var driver = Driver.results()
    driver.press("f")
    driver.key(.enter)
    driver.answer(.facets, Self.facets("tag", [("air", 7), ("eau", 5)]))
    driver.key(.tab)
    driver.key(.down)
    driver.key(.tab)
    #expect(driver.explorer.results.filters.map(\.value) == ["air", "eau"])
    driver.key(.tab)
    #expect(driver.explorer.results.filters.map(\.value) == ["air"])
    #expect(Self.picker(driver)?.field == .tag)
  }

  @Test func `a value that is not listed can be typed`() {
    var driver = Driver.results()
    driver.press("f")
    driver.press("jjjjjjjjj")
    driver.key(.enter)
    #expect(Self.picker(driver)?.field == .from)
    driver.press("2020")
    driver.key(.enter)
    #expect(driver.explorer.results.filters == [SearchFilter(.from, "2020-01-01")])
  }

  @Test func `Esc goes back to the fields, then closes`() {
    var driver = Driver.results()
    driver.press("fj")
    driver.key(.enter)
    driver.key(.escape)
    #expect(Self.picker(driver)?.field == nil)
    #expect(Self.picker(driver)?.cursor.index == 1)
    driver.key(.escape)
    #expect(driver.explorer.dialog == nil)
  }
}
