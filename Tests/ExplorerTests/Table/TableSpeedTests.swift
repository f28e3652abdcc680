import Canvas
import DataGouv
import Testing

@testable import Explorer

struct TableSpeedTests {
  @Test func `a row key takes the same time however many rows and files there are`() {
    func time(rows: Int, files: Int) -> Duration {
      var driver = Driver.detail((0..<files).map { Make.resource($0) })
      driver.press("ffile")
      driver.key(.enter)
      driver.press("t")
      driver.answer(.table, Make.profile)
      driver.answerRows(.rows, total: rows)
      return ContinuousClock().measure { for _ in 0..<500 { driver.press("jk") } }
    }
    _ = time(rows: 100, files: 2)
    let few = time(rows: 100, files: 2)
    // Work that grows with either number would take thousands of times as long.
    #expect(time(rows: 50_000_000, files: 5_000) < few * 20)
  }
}
