import Canvas
import DataGouv
import Testing

@testable import Explorer

struct MetricsTests {
  private func asked(_ driver: Driver, _ slot: Slot = .datasetMetrics) -> Int? {
    guard case .months(let query)? = driver.last(slot)?.request else { return nil }
    return query.months
  }

  @Test func `a dataset's months are asked for, a year and more`() {
    let driver = Driver.metrics()
    #expect(driver.focus == .metrics)
    #expect(asked(driver) ?? 0 >= 13)
    #expect(driver.last(.fileMetrics) == nil)
    #expect(driver.explorer.metrics?.range.count == 12)
    #expect(driver.explorer.metrics?.range.last == Driver.month)
  }

  @Test func `a file's months are asked for beside its dataset's`() {
    var driver = Driver.table(total: 5)
    driver.press("m")
    #expect(driver.pending(.fileMetrics) != nil)
    #expect(driver.pending(.datasetMetrics) != nil)
    #expect(driver.explorer.metrics?.choice == .datasetAndResource)
  }

  @Test func `what is drawn is chosen from what there is`() {
    var driver = Driver.metrics()
    var seen: [MetricsState.Choice?] = []
    for _ in 0..<4 {
      seen.append(driver.explorer.metrics?.choice)
      driver.press("v")
    }
    #expect(seen == [.both, .visits, .downloads, .both])
  }

  @Test func `from 6 to 100 months are drawn, in steps`() {
    var driver = Driver.metrics()
    var seen: [Int] = []
    driver.press("<<")
    #expect(driver.explorer.notice == .noMoreMonths)
    for _ in 0..<7 {
      seen.append(driver.explorer.metrics?.months ?? 0)
      driver.press(">")
    }
    #expect(seen == [6, 12, 24, 36, 48, 60, 100])
    #expect(driver.explorer.metrics?.months == 100)
    #expect(driver.explorer.notice == .noMoreMonths)
    #expect(asked(driver) ?? 0 >= 101)
  }

  @Test func `the cursor takes the months along at their edge, never beyond the running one`() {
    var driver = Driver.metrics()
    driver.press("l")
    #expect(driver.explorer.notice == .noMoreMonths)
    #expect(driver.explorer.metrics?.cursor == Driver.month)
    driver.press(String(repeating: "h", count: 12))
    #expect(driver.explorer.metrics?.cursor == Driver.month.advanced(by: -12))
    #expect(driver.explorer.metrics?.range.first == Driver.month.advanced(by: -12))
    driver.press("g")
    #expect(driver.explorer.metrics?.cursor == driver.explorer.metrics?.range.first)
    driver.press("G")
    #expect(driver.explorer.metrics?.cursor == driver.explorer.metrics?.last)
  }

  @Test func `years are turned, between the first month and the running one`() {
    var driver = Driver.metrics(30)
    driver.press(",")
    #expect(driver.explorer.metrics?.last == Driver.month.advanced(by: -12))
    driver.press(",")
    #expect(driver.explorer.metrics?.last == Driver.month.advanced(by: -24))
    driver.press(",")
    #expect(driver.explorer.metrics?.last == Driver.month.advanced(by: -24))
    #expect(driver.explorer.notice == .noMoreMonths)
    driver.press(".;.")
    #expect(driver.explorer.metrics?.last == Driver.month)
  }

  @Test func `older months are asked for when they come into sight`() {
    var driver = Driver.metrics(26)
    let first = asked(driver) ?? 0
    driver.press(">>")
    #expect(asked(driver) ?? 0 > first)
    #expect(driver.pending(.datasetMetrics) != nil)
  }

  @Test func `without figures nobody walks into the past for ever`() {
    var driver = Driver.metrics(0)
    driver.press(String(repeating: ",", count: 40))
    driver.press(String(repeating: "h", count: 200))
    #expect(driver.loads.filter { $0.ticket.slot == .datasetMetrics }.count == 1)
    #expect(driver.explorer.metrics?.last == Driver.month)
  }

  @Test func `a portal without metrics is asked for none`() {
    var driver = Driver(hasMetrics: false)
    driver.start()
    driver.answer(.results, Make.search(0..<3, total: 3))
    driver.press("m>>r")
    #expect(driver.focus == .metrics)
    #expect(driver.last(.datasetMetrics) == nil)
  }

  @Test func `what failed waits for its user`() {
    var driver = Driver.results()
    driver.press("m")
    driver.fail(.datasetMetrics)
    #expect(requests(in: driver.press(">h")).isEmpty)
    #expect(requests(in: driver.press("r")).count == 1)
  }

  @Test func `the next dataset's months come with J, and the way back stays`() {
    var driver = Driver.metrics()
    driver.press(">J")
    #expect(driver.explorer.metrics?.datasetID == "id1")
    #expect(driver.explorer.metrics?.months == 24)
    #expect(driver.focus == .metrics)
    driver.key(.backspace)
    #expect(driver.focus == .results)
  }

  @Test func `the way back leads to where the months were opened from last`() {
    var driver = Driver.table(total: 5)
    driver.key(.backspace)
    driver.press("m3m")
    #expect(driver.focus == .metrics)
    driver.key(.backspace)
    #expect(driver.focus == .table)
  }

  @Test func `months whose table was closed lead back to the dataset`() {
    var driver = Driver.table(total: 5)
    driver.press("m3")
    driver.key(.backspace)
    driver.press("4")
    driver.key(.backspace)
    #expect(driver.focus == .detail)
  }

  @Test func `a month's figures are copied`() {
    var driver = Driver.metrics()
    driver.press("h")
    #expect(driver.press("y") == [.copy("2026-05\t11\t21")])
  }

  @Test func `R shows the last twelve months again`() {
    var driver = Driver.metrics()
    driver.press(">,vR")
    #expect(driver.explorer.metrics?.months == 12)
    #expect(driver.explorer.metrics?.last == Driver.month)
    #expect(driver.explorer.metrics?.choice == .both)
  }
}
