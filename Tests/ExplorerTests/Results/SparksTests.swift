import Canvas
import DataGouv
import Testing

@testable import Explorer

struct SparksTests {
  private let wide = Size(width: 110, height: 20)

  private func asked(_ driver: Driver) -> [String]? {
    if case .sparks(let ids, _)? = driver.last(.sparks)?.request { ids } else { nil }
  }

  @Test func `twelve months of a page of results are asked for at once, after the results`() {
    var driver = Driver(wide)
    driver.start()
    #expect(driver.last(.sparks) == nil)
    driver.answer(.results, Make.search(0..<20, total: 60))
    #expect(asked(driver) == (0..<20).map { "id\($0)" })
    #expect(
      driver.last(.sparks)?.request
        == .sparks(
          datasetIDs: (0..<20).map { "id\($0)" },
          months: Driver.month.advanced(by: -12)...Driver.month.advanced(by: -1)))
    #expect(driver.last(.sparks)?.delay ?? .zero > .zero)
    driver.answer(.sparks, .sparks(["id0": MonthlySeries(figures: [])]))
    #expect(driver.explorer.sparks.series.count == 1)
    #expect(driver.loads.filter { $0.ticket.slot == .sparks }.count == 1)
  }

  @Test func `more are asked for when other lines come into sight`() {
    var driver = Driver.results(20, total: 60, size: wide)
    driver.answer(.sparks, .sparks([:]))
    driver.press("G")
    driver.answer(.moreResults, Make.search(20..<40, total: 60, page: 2))
    driver.key(.pageDown)
    #expect(asked(driver)?.first == "id20")
  }

  @Test func `nothing is asked for without room, without a service, or again after a failure`() {
    #expect(Driver.results(size: Size(width: 80, height: 24)).last(.sparks) == nil)
    var silent = Driver(wide, hasMetrics: false)
    silent.start()
    silent.answer(.results, Make.search(0..<5, total: 5))
    #expect(silent.last(.sparks) == nil)
    var driver = Driver.results(size: wide)
    driver.fail(.sparks)
    #expect(requests(in: driver.press("jk")).isEmpty)
    #expect(driver.explorer.results.listing.failure == nil)
  }
}
