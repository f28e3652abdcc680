import Canvas
import DataGouv
import Testing

@testable import Explorer

struct SearchFilterTests {
  private static let insee = SearchChoice(value: "id-insee", label: "Institut", aliases: ["Insee"])

  @Test func `a condition becomes a chip once the next word begins, and the search is narrowed`() {
    var driver = Driver.results()
    driver.press("/tag:sante")
    #expect(driver.explorer.results.filters.isEmpty)
    #expect(driver.last(.results)?.request == .search(DatasetQuery()))
    driver.press(" air")
    #expect(driver.explorer.results.filters == [SearchFilter(.tag, "sante")])
    #expect(driver.explorer.results.field.text == "air")
    #expect(
      driver.last(.results)?.request
        == .search(DatasetQuery(text: "air", filters: [SearchFilter(.tag, "sante")])))
  }

  @Test func `Enter takes what stands in the line, words and conditions`() {
    var driver = Driver.results()
    driver.press("/air format:csv tag:eau")
    driver.key(.enter)
    var query = DatasetQuery(text: "air")
    query.filters.tags = ["eau"]
    query.refinements.formats = ["csv"]
    #expect(driver.explorer.results.query == query)
    #expect(driver.explorer.results.field.text == "air")
  }

  @Test func `a producer's name is looked up, and then narrows by its id`() {
    var driver = Driver.results()
    driver.press("/org:insee ")
    #expect(driver.last(.lookUp)?.request == .choices(.producer, matching: "insee"))
    driver.answer(.lookUp, .choices([SearchChoice(value: "other", label: "Inseec"), Self.insee]))
    #expect(driver.explorer.results.filters == [SearchFilter(.producer, "id-insee", label: "Institut")])
    var query = DatasetQuery()
    query.filters.organizationID = "id-insee"
    #expect(driver.last(.results)?.request == .search(query))
    #expect(driver.explorer.results.field.text.isEmpty)
  }

  @Test func `what the portal does not know stays in the line and is pointed at`() {
    var driver = Driver.results()
    driver.press("/licence:foo ")
    driver.answer(.lookUp, .choices([SearchChoice(value: "lov2", label: "Licence Ouverte")]))
    #expect(driver.explorer.results.field.text == "licence:foo ")
    #expect(driver.explorer.results.mistake == .init(range: 0..<11, reason: .value(.licence, "foo")))
    #expect(driver.explorer.notice == .notASearchValue(.licence, "foo"))
  }

  @Test func `where one value is possible the newer takes its place, badges of producers apart`() {
    var filters: [SearchFilter] = []
    for filter in [
      SearchFilter(.producer, "a"), .init(.producer, "b"), .init(.tag, "x"), .init(.tag, "y"),
      .init(.tag, "x"),
      .init(.badge, "hvd"), .init(.badge, "certified"), .init(.badge, "spd"),
    ] { filters.put(filter) }
    #expect(filters.map(\.value) == ["b", "x", "y", "certified", "spd"])
  }

  @Test func `Esc brings the conditions back that there were`() {
    var driver = Driver.results()
    driver.press("/tag:a ")
    driver.key(.enter)
    driver.press("/tag:b ")
    #expect(driver.explorer.results.filters.count == 2)
    driver.key(.escape)
    #expect(driver.explorer.results.filters == [SearchFilter(.tag, "a")])
    #expect(driver.explorer.results.query == DatasetQuery(text: "", filters: [SearchFilter(.tag, "a")]))
  }

  @Test func `Backspace at the start of the line takes the last condition away`() {
    var driver = Driver.results()
    driver.press("/tag:a tag:b ")
    driver.key(.backspace)
    #expect(driver.explorer.results.filters == [SearchFilter(.tag, "a")])
  }

  @Test func `the list of conditions removes one, or all`() {
    var driver = Driver.results()
    driver.press("/tag:a tag:b tag:c ")
    driver.key(.enter)
    driver.press("Fjd")
    #expect(driver.explorer.results.filters.map(\.value) == ["a", "c"])
    #expect(driver.explorer.dialog == .searchFilters(ListCursor(at: 1)))
    driver.press("D")
    #expect(driver.explorer.results.query == DatasetQuery())
    #expect(driver.explorer.dialog == nil)
    driver.press("F")
    #expect(driver.explorer.notice == .noFilters)
  }

  @Test func `resetting takes the conditions back too`() {
    var driver = Driver.results()
    driver.press("/tag:a ")
    driver.key(.enter)
    driver.press("R")
    #expect(driver.explorer.results.filters.isEmpty)
    #expect(driver.explorer.results.query == DatasetQuery())
  }

  @Test func `words of the command line can hold conditions`() {
    var driver = Driver()
    driver.start(.search("air tag:eau"))
    #expect(driver.explorer.results.query == DatasetQuery(text: "air", filters: [SearchFilter(.tag, "eau")]))
  }

  @Test(arguments: [
    ([("from", "2020-01-01")], "2020-01-01", "2020-01-01"),
    ([("to", "2021-05-06")], "2021-05-06", "2021-05-06"),
    ([("from", "2020-01-01"), ("to", "2021-05-06")], "2020-01-01", "2021-05-06"),
    ([("from", "2022-01-01"), ("to", "2021-05-06")], "2021-05-06", "2022-01-01"),
  ])
  func `days make a span of time, in either order`(
    _ typed: [(String, String)], _ first: String, _ last: String
  ) {
    let filters = typed.compactMap { name, day in SearchField(name: name).map { SearchFilter($0, day) } }
    let coverage = DatasetQuery(text: "", filters: filters).filters.coverage
    #expect(coverage.map { "\($0.lowerBound) \($0.upperBound)" } == "\(first) \(last)")
  }
}
