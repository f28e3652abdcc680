import Canvas
import DataGouv
import Testing

@testable import Explorer

struct ResultsPagingTests {
  @Test func `the next page is asked for before the cursor reaches the end`() {
    var driver = Driver.results(40, total: 200)
    #expect(driver.pending(.moreResults) == nil)
    driver.press(String(repeating: "j", count: 30))
    #expect(driver.pending(.moreResults) == .search(DatasetQuery(page: 2)))
    #expect(driver.explorer.results.cursor.index < 39)
    driver.answer(.moreResults, Make.search(40..<60, total: 200, page: 2))
    #expect(driver.explorer.results.listing.value?.items.count == 60)
    #expect(driver.explorer.results.cursor.index == 30)
  }

  @Test func `nothing is asked for once everything is there`() {
    var driver = Driver.results(20, total: 20)
    #expect(requests(in: driver.press("G")).isEmpty)
  }

  @Test func `a dataset that comes twice is listed once`() {
    var driver = Driver.results(20, total: 40)
    driver.press("G")
    driver.answer(.moreResults, Make.search(15..<35, total: 40, page: 2))
    #expect(driver.explorer.results.listing.value?.items.map(\.id) == (0..<35).map { "id\($0)" })
  }

  @Test func `an empty page is the end, whatever the total was`() {
    var driver = Driver.results(20, total: 40)
    driver.press("G")
    driver.answer(.moreResults, Make.search(0..<0, total: 40, page: 2))
    #expect(driver.explorer.results.listing.value?.total == 20)
    #expect(requests(in: driver.press("kG")).isEmpty)
  }

  @Test func `no page is asked for beyond the ten thousandth result`() {
    var driver = Driver.results(20, total: 50_000)
    driver.press("G")
    while let load = driver.last(.moreResults), driver.pending(.moreResults) == load.request,
      case .search(let query) = load.request, query.page < 600
    {
      let first = (query.page - 1) * 20
      driver.answer(.moreResults, Make.search(first..<first + 20, total: 50_000, page: query.page))
      driver.press("G")
    }
    #expect(driver.explorer.results.listing.value?.items.count == 10_000)
    #expect(driver.last(.moreResults)?.request == .search(DatasetQuery(page: 500)))
  }

  @Test func `a page that failed is tried again by the next move, not before`() {
    var driver = Driver.results(20, total: 100)
    driver.press("G")
    driver.fail(.moreResults)
    #expect(driver.explorer.results.more.isFailed)
    #expect(driver.resize(81, 24).isEmpty)
    #expect(requests(in: driver.press("k")) == [.search(DatasetQuery(page: 2))])
    driver.fail(.moreResults)
    #expect(requests(in: driver.handle(.mouse(.wheelUp, .result(3)))) == [.search(DatasetQuery(page: 2))])
  }

  @Test func `a new search that fails does not leave the next page loading for ever`() {
    var driver = Driver.results(20, total: 100)
    driver.press("G")
    #expect(driver.explorer.results.more.isLoading)
    driver.press("/x")
    driver.fail(.results)
    #expect(!driver.explorer.results.more.isLoading || driver.pending(.moreResults) != nil)
  }

  @Test func `the end of the list is said`() {
    var driver = Driver.results(3)
    driver.press("jj")
    #expect(driver.explorer.notice == nil)
    driver.press("j")
    #expect(driver.explorer.notice == .alreadyLast)
  }
}
