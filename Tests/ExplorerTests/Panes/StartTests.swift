import Canvas
import DataGouv
import Testing

@testable import Explorer

struct StartTests {
  @Test func `without a reference everything is listed`() {
    var driver = Driver()
    #expect(requests(in: driver.start()) == [.search(DatasetQuery())])
    #expect(driver.focus == .results)
    #expect(driver.explorer.results.listing.isLoading)
  }

  @Test func `words are searched for and stand in the query line`() {
    var driver = Driver()
    #expect(
      requests(in: driver.start(.search("air quality"))) == [.search(DatasetQuery(text: "air quality"))])
    #expect(driver.explorer.results.field.text == "air quality")
  }

  @Test func `a dataset opens in the detail, and everything is listed behind it`() {
    var driver = Driver()
    let effects = driver.start(.dataset("some-long-slug"))
    #expect(requests(in: effects) == [.dataset("some-long-slug"), .search(DatasetQuery())])
    #expect(driver.focus == .detail)
    driver.answer(.dataset, Make.dataset(7))
    #expect(driver.explorer.detail?.title == "Dataset 7")
    #expect(driver.pending(.files) == .files(datasetID: "id7", page: 1, matching: ""))
  }

  @Test func `a resource opens as a table, and its dataset behind it`() {
    var driver = Driver(.init(width: 80, height: 70))
    let effects = driver.start(.resource("file3"))
    #expect(driver.focus == .table)
    #expect(requests(in: effects).contains(.table(resourceID: "file3")))
    #expect(requests(in: effects).contains(.resource("file3")))
    #expect(
      requests(in: effects).contains(.rows(TableQuery(resourceID: "file3", page: 1, pageSize: 50))))
    driver.answer(.opening, .resource(ResourceOwner(resource: Make.resource(3), datasetID: "id9")))
    #expect(driver.table?.resource.title == "File 3")
    #expect(driver.table?.datasetID == "id9")
    #expect(driver.pending(.dataset) == .dataset("id9"))
    #expect(driver.focus == .table)
    driver.answer(.dataset, Make.dataset(9))
    #expect(driver.table?.datasetTitle == "Dataset 9")
  }

  @Test func `a resource without rows says why instead of asking for them`() {
    var driver = Driver()
    driver.start(.resource("file3"))
    let owner = ResourceOwner(resource: Make.resource(3, .notTabular), datasetID: "id9")
    driver.answer(.opening, .resource(owner))
    #expect(driver.table?.obstacle == .notTabular)
    #expect(driver.pending(.rows) == nil && driver.pending(.table) == nil)
    #expect(driver.table?.load == .idle && driver.table?.profile.phase == .idle)
  }

  @Test func `a resource that is not known leaves its rows alone`() {
    var driver = Driver()
    driver.start(.resource("file3"))
    driver.answer(.table, Make.profile)
    driver.fail(.opening)
    #expect(driver.table?.profile.phase == .loaded)
  }
}
