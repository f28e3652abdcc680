import Canvas
import DataGouv
import Testing

@testable import Explorer

struct DialogTests {
  private static let titles: [Command: String] = [
    .action(.sortMenu): "Trier les résultats", .action(.log): "Journal", .action(.reload): "Relire",
  ]

  private func opened() -> Driver {
    var driver = Driver(titles: Self.titles)
    driver.start()
    driver.answer(.results, Make.search(0..<5, total: 5))
    return driver
  }

  @Test func `the help lists the pane's keys first`() {
    let driver = opened()
    let bindings = driver.explorer.helpBindings(HelpState(pane: .metrics))
    #expect(bindings.first?.isGlobal == false)
    #expect(bindings.last?.isGlobal == true)
    #expect(bindings.allSatisfy { $0.panes.contains(.metrics) })
  }

  @Test func `the help is narrowed by titles without accents, and Enter runs its line`() {
    var driver = opened()
    driver.press("?/resultats")
    guard case .help(let help) = driver.explorer.dialog else {
      Issue.record("no help")
      return
    }
    #expect(driver.explorer.helpBindings(help).map(\.action) == [.sortMenu])
    driver.key(.enter)
    driver.key(.enter)
    #expect(driver.explorer.dialog == .sort(ListCursor()))
  }

  @Test func `Esc in the help's filter drops the filter, then closes`() {
    var driver = opened()
    driver.press("?/jq")
    driver.key(.escape)
    guard case .help(let help) = driver.explorer.dialog else {
      Issue.record("closed at once")
      return
    }
    #expect(help.filter.text == "" && !help.isFiltering)
    driver.key(.escape)
    #expect(driver.explorer.dialog == nil)
  }

  @Test func `a help that finds nothing runs nothing`() {
    var driver = opened()
    driver.press("?/zzz")
    driver.key(.enter)
    #expect(driver.key(.enter).isEmpty)
    #expect(driver.explorer.dialog != nil)
  }

  @Test(arguments: ["?", "s", "!", ":"])
  func `a dialog takes every key`(opening: String) {
    for key in KeyMap.bindings.flatMap(\.keys) {
      var driver = opened()
      driver.press(opening)
      let before = driver.explorer
      let effects = driver.handle(.key(key))
      // These work everywhere, and Enter and Space accept a line.
      if [.control("c"), .control("z"), .control("l"), "Q", Key(.enter), " "].contains(key) { continue }
      #expect(effects.isEmpty, "\(key)")
      #expect(driver.explorer.results == before.results && driver.explorer.focus == before.focus, "\(key)")
    }
  }

  @Test func `lists move with emacs' keys too, and stay inside`() {
    var driver = opened()
    driver.press("s")
    driver.control("n")
    driver.control("n")
    driver.control("p")
    guard case .sort(let cursor) = driver.explorer.dialog else { return }
    #expect(cursor.index == 1)
    driver.press("G")
    driver.press("jj")
    guard case .sort(let last) = driver.explorer.dialog else { return }
    #expect(last.index == DatasetQuery.Sort.allCases.count - 1)
  }

  @Test func `a click accepts a line, or closes from outside`() {
    var driver = opened()
    driver.press("s")
    #expect(driver.click(.dialog).isEmpty)
    #expect(requests(in: driver.click(.dialogLine(1))) == [.search(DatasetQuery(sort: .newest))])
    driver.press("s")
    driver.click(.result(3))
    #expect(driver.explorer.results.cursor.index == 0)
    driver.click(.outsideDialog)
    #expect(driver.explorer.dialog == nil)
  }

}
