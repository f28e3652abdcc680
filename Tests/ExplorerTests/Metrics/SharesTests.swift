import Canvas
import DataGouv
import Testing

@testable import Explorer

struct SharesTests {
  @Test func `the shares of the files are asked for once the months are there and where they have room`() {
    var driver = Driver.results(size: Size(width: 110, height: 30))
    driver.press("m")
    #expect(driver.last(.fileShares) == nil)
    driver.answer(.datasetMetrics, Make.months(20))
    #expect(driver.pending(.fileShares) == .fileShares(datasetID: "id0"))
    driver.answer(.fileShares, .fileShares([FileShare(id: "f", title: "F", downloads: 3)]))
    #expect(driver.explorer.metrics?.shares.value?.first?.downloads == 3)
    #expect(driver.pending(.fileShares) == nil)
    #expect(Driver.metrics().last(.fileShares) == nil)
  }

  @Test func `a dataset without months has no shares`() {
    var driver = Driver.results(size: Size(width: 110, height: 30))
    driver.press("m")
    driver.answer(.datasetMetrics, Make.months(0))
    #expect(driver.last(.fileShares) == nil)
  }
}
