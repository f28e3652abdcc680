import Canvas
import DataGouv
import Testing

@testable import Explorer

struct LeadersTests {
  private var asked: Answer { .leaders((1...30).map { .init(id: "id\($0)", value: 1_000 - $0) }) }

  /// The leaderboard of datasets, its numbers there.
  private func leaders() -> Driver {
    var driver = Driver.results()
    driver.press("P")
    driver.answer(.leaders, asked)
    return driver
  }

  private func query(_ driver: Driver) -> LeadersQuery? {
    if case .leaders(let query)? = driver.last(.leaders)?.request { query } else { nil }
  }

  @Test func `P asks for the most visited datasets of all time`() {
    let driver = leaders()
    #expect(driver.focus == .metrics)
    #expect(driver.explorer.metrics?.face == .leaders)
    #expect(query(driver) == LeadersQuery(.datasets, by: .visits))
    #expect(driver.explorer.metrics?.leaders?.count == 31)
    #expect(driver.last(.datasetMetrics) == nil)
  }

  @Test func `the titles of the lines on screen come after, ten at a time, each once`() {
    var driver = leaders()
    #expect(driver.pending(.leaderTitles) == .titles(.datasets, ids: (1...10).map { "id\($0)" }))
    driver.answer(
      .leaderTitles, .titles(Dictionary(uniqueKeysWithValues: (1...10).map { ("id\($0)", Optional("T")) })))
    #expect(driver.pending(.leaderTitles) == .titles(.datasets, ids: (11...17).map { "id\($0)" }))
    driver.answer(
      .leaderTitles, .titles(Dictionary(uniqueKeysWithValues: (11...17).map { ("id\($0)", nil) })))
    // What the portal no longer has is not asked for again.
    #expect(driver.pending(.leaderTitles) == nil)
    driver.press("G")
    #expect(driver.pending(.leaderTitles) != nil)
  }

  @Test func `they are lists, also where months were shown as a table before`() {
    var driver = Driver.metrics()
    driver.press("tP")
    #expect(driver.explorer.metrics?.face == .leaders)
    #expect(driver.pending(.leaders) != nil)
    driver.key(.backspace)
    #expect(driver.explorer.metrics?.face == .figures)
  }

  @Test func `titles that cannot be had are not asked for for ever`() {
    var driver = leaders()
    driver.fail(.leaderTitles)
    #expect(requests(in: driver.press("jj")).isEmpty)
  }

  @Test func `kinds, figures and months are turned`() {
    var driver = leaders()
    driver.press("v")
    #expect(query(driver) == LeadersQuery(.datasets, by: .downloads))
    driver.press("l")
    #expect(query(driver) == LeadersQuery(.resources, by: .downloads))
    driver.press("ll")
    #expect(query(driver) == LeadersQuery(.reuses, by: .visits))
    driver.press("hhh,")
    #expect(query(driver) == LeadersQuery(.datasets, by: .downloads, in: Driver.month.advanced(by: -1)))
    driver.press(",")
    #expect(query(driver)?.month == Driver.month.advanced(by: -2))
    driver.press("..")
    #expect(query(driver)?.month == nil)
  }

  @Test func `a leader opens like a result`() {
    var driver = leaders()
    driver.press("jj")
    driver.key(.enter)
    #expect(driver.focus == .detail)
    #expect(driver.explorer.detail?.reference == "id2")
    driver.press("4llk")
    driver.press("h")
    driver.answer(.leaders, asked)
    driver.press("j")
    driver.key(.enter)
    #expect(driver.focus == .table)
    #expect(driver.explorer.table?.resource.id == "id1")
    #expect(driver.pending(.opening) == .resource("id1"))
  }

  @Test func `the first line is the whole portal, and Backspace leads back to the board`() {
    var driver = leaders()
    driver.key(.enter)
    #expect(driver.explorer.metrics?.subject == .site)
    #expect(driver.last(.datasetMetrics)?.request == .months(MetricsQuery(.site, months: 49)))
    #expect(driver.explorer.metrics?.choices == [.both, .visits, .downloads, .reuseVisits])
    driver.key(.backspace)
    #expect(driver.explorer.metrics?.face == .leaders)
    #expect(driver.explorer.metrics?.leaders?.count == 31)
    driver.key(.backspace)
    #expect(driver.focus == .results)
    #expect(driver.explorer.metrics == nil)
  }

  @Test func `m opens a leader's months, and the chart it came from comes back`() {
    var driver = Driver.metrics(20)
    driver.press("P")
    driver.answer(.leaders, asked)
    driver.press("jm")
    #expect(driver.explorer.metrics?.subject == .dataset("id1"))
    driver.key(.backspace)
    driver.key(.backspace)
    #expect(driver.explorer.metrics?.subject == .dataset("id0"))
    #expect(driver.explorer.metrics?.dataset.value?.figures.count == 20)
    #expect(driver.explorer.metrics?.face == .chart)
  }

  @Test func `an answer to an older board is dropped`() throws {
    var driver = leaders()
    let old = try #require(driver.last(.leaders))
    driver.press("l")
    driver.handle(.answered(old.ticket, .success(asked)))
    #expect(driver.explorer.metrics?.leaders?.leaders.value == nil)
  }

  @Test func `a leader is copied with its number`() {
    var driver = leaders()
    #expect(driver.press("jy") == [.copy("id1\t999")])
  }

  @Test func `a producer opens its record like a producer that was searched`() {
    var driver = leaders()
    driver.press("ll")
    driver.answer(.leaders, asked)
    driver.press("j")
    driver.key(.enter)
    #expect(driver.focus == .detail)
    #expect(driver.explorer.detail?.kind == .organization)
    #expect(driver.explorer.detail?.reference == "id1")
  }
}
