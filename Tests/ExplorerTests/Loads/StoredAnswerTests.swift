import Canvas
import DataGouv
import Foundation
import Testing

@testable import Explorer

struct StoredAnswerTests {
  private static let older = Date(timeIntervalSince1970: 1_779_000_000)
  private static let newer = Date(timeIntervalSince1970: 1_779_990_000)

  @Test func `a stored answer is shown as any, and since when the oldest is stored`() {
    var driver = Driver()
    driver.start()
    #expect(driver.explorer.keptSince == nil)
    driver.answer(.results, .stored(Make.search(0..<5, total: 5), at: Self.newer))
    #expect(driver.explorer.results.listing.value?.items.count == 5)
    #expect(driver.explorer.keptSince == Self.newer)
    driver.key(.enter)
    driver.answer(.dataset, .stored(Make.dataset(0), at: Self.older))
    #expect(driver.explorer.detail?.dataset.value?.id == "id0")
    #expect(driver.explorer.keptSince == Self.older)
  }

  @Test func `what came from the network again is not stored any more`() {
    var driver = Driver()
    driver.start()
    driver.answer(.results, .stored(Make.search(0..<5, total: 5), at: Self.newer))
    driver.press("r")
    #expect(driver.explorer.keptSince == Self.newer)
    driver.fail(.results)
    #expect(driver.explorer.keptSince == Self.newer)
    driver.press("r")
    driver.answer(.results, Make.search(0..<5, total: 5))
    #expect(driver.explorer.keptSince == nil)
  }
}
