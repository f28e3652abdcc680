import Canvas
import DataGouv
import Foundation
import Testing

@testable import Explorer

struct RecallTests {
  private static let older = Date(timeIntervalSince1970: 1_779_000_000)
  private static let newer = Date(timeIntervalSince1970: 1_779_900_000)

  @Test func `what was kept is shown at once, marked, and the fresh answer takes the mark away`() {
    var driver = Driver()
    driver.start()
    driver.recall(.results, Make.search(0..<5, total: 5), at: Self.older)
    #expect(driver.explorer.results.listing.value?.items.count == 5)
    #expect(driver.explorer.results.listing.phase == .loaded)
    #expect(driver.explorer.keptSince == Self.older)
    #expect(driver.pending(.results) != nil)
    let before = driver.explorer.results
    driver.answer(.results, Make.search(0..<5, total: 5))
    #expect(driver.explorer.keptSince == nil)
    #expect(driver.explorer.refreshing.isEmpty)
    var after = driver.explorer.results
    after.listing.kept = before.listing.kept
    after.keepsPlace = before.keepsPlace
    #expect(after == before)
  }

  @Test func `what was kept less than a minute ago needs no mark`() {
    var driver = Driver()
    driver.start()
    driver.recall(.results, Make.search(0..<5, total: 5), at: driver.explorer.now.addingTimeInterval(-20))
    #expect(driver.explorer.results.listing.value?.items.count == 5)
    #expect(driver.explorer.keptSince == nil)
  }

  @Test func `a changed list keeps the selected dataset, at its height`() {
    var driver = Driver()
    driver.start()
    driver.recall(.results, Make.search(0..<20, total: 60), at: Self.older)
    driver.press("jjj")
    driver.answer(
      .results, .search(Page(items: [9, 1, 0, 2, 4, 3].map(Make.summary), number: 1, size: 20, total: 60)))
    #expect(driver.explorer.results.selected?.id == "id3")
    #expect(driver.explorer.results.cursor.index == 5)
  }

  @Test func `a selected dataset that is gone leaves the cursor where it was`() {
    var driver = Driver()
    driver.start()
    driver.recall(.results, Make.search(0..<20, total: 60), at: Self.older)
    driver.press("jjj")
    driver.answer(.results, Make.search(30..<50, total: 60))
    #expect(driver.explorer.results.cursor.index == 3)
  }

  @Test func `pages that followed what was kept still follow the fresh one`() {
    var driver = Driver()
    driver.start()
    driver.recall(.results, Make.search(0..<20, total: 60), at: Self.older)
    driver.press("G")
    driver.answer(.moreResults, Make.search(20..<40, total: 60, page: 2))
    driver.press("jjjjj")
    #expect(driver.explorer.results.selected?.id == "id24")
    driver.answer(.results, Make.search(0..<20, total: 60))
    #expect(driver.explorer.results.selected?.id == "id24")
    #expect(driver.explorer.results.listing.value?.items.count == 40)
    #expect(driver.explorer.results.listing.value?.pages == 2)
  }

  @Test func `what was kept is not shown while one types`() {
    var driver = Driver.results(5)
    driver.press("/air")
    driver.recall(.results, Make.search(30..<35, total: 5), at: Self.older)
    #expect(driver.explorer.results.selected?.id == "id0")
    #expect(driver.explorer.keptSince == nil)
    driver.key(.enter)
    driver.recall(.results, Make.search(30..<35, total: 5), at: Self.older)
    #expect(driver.explorer.results.selected?.id == "id30")
  }

  @Test func `what is asked for anew is not replaced by what was kept`() {
    var driver = Driver.results(5)
    driver.press("r")
    driver.recall(.results, Make.search(30..<35, total: 5), at: Self.older)
    #expect(driver.explorer.results.selected?.id == "id0")
    #expect(driver.explorer.results.listing.isLoading)
  }

  @Test func `a late memory is dropped`() {
    var driver = Driver()
    driver.start()
    let first = driver.last(.results)
    driver.press("/a")
    driver.key(.enter)
    let before = driver.explorer
    if let first { driver.handle(.recalled(first.ticket, Make.search(0..<5, total: 5), at: Self.older)) }
    #expect(driver.explorer == before)
    driver.answer(.results, Make.search(8..<9, total: 1))
    driver.recall(.results, Make.search(0..<5, total: 5), at: Self.older)
    #expect(driver.explorer.results.selected?.id == "id8")
  }

  @Test func `when the fresh answer does not come, what was kept stays and says why`() {
    var driver = Driver.results()
    driver.key(.enter)
    driver.recall(.dataset, Make.dataset(0), at: Self.older)
    driver.fail(.dataset, .unreachable(host: "a", .refused))
    #expect(driver.explorer.detail?.dataset.value?.id == "id0")
    #expect(driver.explorer.detail?.phase == .loaded)
    #expect(driver.explorer.keptSince == Self.older)
    #expect(driver.explorer.setback == .unreachable(host: "a", .refused))
    #expect(driver.explorer.log.count == 1)
    driver.press("r")
    driver.answer(.dataset, Make.dataset(0))
    #expect(driver.explorer.setback == nil)
    #expect(driver.explorer.keptSince == nil)
  }

  @Test func `a network that fails is told with what was kept in its place`() {
    var driver = Driver.results()
    driver.key(.enter)
    let error = DataGouvError.unreachable(host: "a", .refused)
    driver.answer(.dataset, .stored(Make.dataset(0), at: Self.older, because: error))
    #expect(driver.explorer.detail?.phase == .loaded)
    #expect(driver.explorer.setback == error)
    #expect(driver.explorer.log.map(\.error) == [error])
  }

  @Test func `waiting for the fresh answer is told, and Esc ends it`() {
    var driver = Driver()
    driver.start()
    driver.recall(.results, Make.search(0..<5, total: 5), at: Self.older)
    if let load = driver.last(.results) { driver.handle(.waiting(load.ticket, .seconds(2))) }
    #expect(driver.explorer.results.listing.phase == .loaded)
    #expect(driver.explorer.refreshing[.results]?.waited == .seconds(2))
    let effects = driver.key(.escape)
    #expect(effects == [.cancel(.results)])
    #expect(driver.explorer.refreshing.isEmpty)
    #expect(driver.explorer.results.listing.phase == .loaded)
    #expect(driver.explorer.keptSince == Self.older)
  }

  @Test func `the table opens from kept files, and its cursor follows the selected file`() {
    var driver = Driver.results()
    driver.press("t")
    driver.answer(.dataset, Make.dataset(0))
    driver.recall(.files, Make.files([Make.resource(0), Make.resource(1)]), at: Self.older)
    #expect(driver.table?.resource.id == "file0")
    driver.answer(.files, Make.files([Make.resource(7), Make.resource(0)]))
    #expect(driver.explorer.detail?.fileCursor.index == 1)
    #expect(driver.table?.resource.id == "file0")
  }

  @Test func `kept files without a table decide nothing`() {
    var driver = Driver.results()
    driver.press("t")
    driver.answer(.dataset, Make.dataset(0))
    driver.recall(.files, Make.files([Make.resource(0, .notTabular)]), at: Self.older)
    #expect(driver.explorer.notice == nil)
    driver.answer(.files, Make.files([Make.resource(0)]))
    #expect(driver.table?.resource.id == "file0")
  }

  @Test func `a list of a section keeps its selected thing`() {
    var driver = Driver.detail()
    driver.press("}}}}")
    driver.recall(.list, Make.items((0..<3).map(Make.reuse)), at: Self.older)
    driver.press("j")
    driver.answer(.list, Make.items([Make.reuse(5), Make.reuse(0), Make.reuse(1)]))
    #expect(driver.explorer.detail?.list?.selected?.id == "reuse1")
    #expect(driver.explorer.keptSince == nil)
  }

  @Test func `groups keep the selected group`() {
    var driver = Driver.table(total: 30)
    driver.press("A")
    driver.key(.enter)
    guard case .groups(let query)? = driver.last(.groups)?.request else {
      Issue.record("no groups were asked for")
      return
    }
    func groups(_ names: [String]) -> Answer {
      .groups(
        TableGroups(
          query: query,
          groups: names.enumerated().map { .init(values: [.text($1)], count: 9 - $0) }))
    }
    driver.recall(.groups, groups(["a", "b", "c"]), at: Self.older)
    driver.press("jj")
    driver.answer(.groups, groups(["c", "a", "b"]))
    #expect(driver.table?.groups?.selected?.values == [.text("c")])
  }

  @Test func `kept months are shown, and longer ones with the age of what is shown`() {
    var driver = Driver.results()
    driver.press("m")
    driver.recall(.datasetMetrics, Make.months(49), at: Self.older)
    #expect(driver.pending(.datasetMetrics) == .months(MetricsQuery(.dataset("id0"), months: 149)))
    driver.recall(.datasetMetrics, Make.months(60), at: Self.newer)
    #expect(driver.explorer.metrics?.dataset.value?.figures.count == 60)
    #expect(driver.explorer.metrics?.dataset.kept?.since == Self.newer)
    driver.answer(.datasetMetrics, Make.months(61))
    #expect(driver.explorer.metrics?.dataset.kept == nil)
  }
}
