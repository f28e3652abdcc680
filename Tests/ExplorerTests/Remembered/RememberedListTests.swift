import Canvas
import DataGouv
import Foundation
import Testing

@testable import Explorer

struct RememberedListTests {
  private static func keepsake(
    _ list: Kind, _ subject: Keepsake.Subject, _ title: String, subtitle: String = "", times: Int = 0
  ) -> Keepsake {
    Keepsake(
      list, subject, title: title, subtitle: subtitle, date: Date(timeIntervalSince1970: 1_779_000_000),
      times: times)
  }

  /// An explorer in a list that holds these.
  private static func listing(_ key: String, _ keepsakes: [Keepsake]) -> Driver {
    var driver = Driver.results()
    driver.press(key)
    driver.answer(.results, Make.items(keepsakes.map(Item.remembered)))
    return driver
  }

  private static let dataset = keepsake(.bookmark, .thing(.dataset, id: "id7"), "Dataset 7")
  private static let file = keepsake(.bookmark, .file(id: "file0"), "File 0", subtitle: "Dataset 0")
  private static let search = keepsake(
    .visit, .search("kind:reuse sort:views tag:a air"), "tag:Alpha air", times: 3)

  @Test(arguments: [("B", Kind.bookmark), ("H", .visit)])
  func `a key lists what is remembered, and back leads to the search`(key: String, list: Kind) {
    var driver = Driver.results()
    driver.press("jjj" + key)
    #expect(driver.last(.results)?.request == .remembered(list, matching: ""))
    #expect(driver.explorer.results.kind == list)
    // The same again changes nothing.
    #expect(driver.press(key).isEmpty)
    driver.key(.backspace)
    #expect(driver.explorer.results.kind == .dataset)
    #expect(driver.explorer.results.cursor.index == 3)
  }

  @Test func `the kinds dialog has the lists, with how many bookmarks there are`() throws {
    var driver = Driver.results()
    driver.press("bO")
    #expect(driver.explorer.results.counts[.bookmark] == 1)
    driver.answer(.counts, .counts([.reuse: 2]))
    #expect(driver.explorer.results.counts == [.bookmark: 1, .reuse: 2])
    driver.click(.dialogLine(try #require(Kind.shown.firstIndex(of: .query))))
    #expect(driver.last(.results)?.request == .remembered(.query, matching: ""))
  }

  @Test func `what is typed narrows the list at once, whatever it looks like`() {
    var driver = Self.listing("H", [Self.search])
    driver.press("/tag:a")
    #expect(driver.last(.results)?.request == .remembered(.visit, matching: "tag:a"))
    #expect(driver.last(.results)?.delay == .zero)
    driver.key(.enter)
    #expect(driver.explorer.results.filters.isEmpty)
    #expect(driver.explorer.results.field.text == "tag:a")
    #expect(driver.explorer.results.mistake == nil)
  }

  @Test func `a dataset opens in its pane, and back leads to the list`() {
    var driver = Self.listing("B", [Self.dataset, Self.file])
    driver.key(.enter)
    #expect(driver.last(.dataset)?.request == .dataset("id7"))
    #expect(driver.focus == .detail)
    driver.key(.backspace)
    #expect(driver.focus == .results)
    #expect(driver.explorer.results.kind == .bookmark)
  }

  @Test func `a file opens its rows, and back leads to the list`() {
    var driver = Self.listing("B", [Self.dataset, Self.file])
    driver.press("j")
    driver.key(.enter)
    #expect(driver.focus == .table)
    #expect(driver.pending(.opening) == .resource("file0"))
    #expect(driver.table?.datasetTitle == "Dataset 0")
    driver.answer(.opening, .resource(ResourceOwner(resource: Make.resource(0), datasetID: "id0")))
    #expect(driver.table?.datasetID == "id0")
    driver.key(.backspace)
    #expect(driver.focus == .results)
    #expect(driver.explorer.results.kind == .bookmark)
  }

  @Test func `t on a file opens its rows too, and m on a dataset its months`() {
    var driver = Self.listing("B", [Self.file])
    driver.press("t")
    #expect(driver.focus == .table)
    driver = Self.listing("B", [Self.dataset])
    driver.press("m")
    #expect(driver.explorer.metrics?.subject == .dataset("id7"))
  }

  @Test func `a search comes back with its kind, words, conditions and order`() {
    var driver = Self.listing("H", [Self.search])
    driver.key(.enter)
    let filters = [SearchFilter(.tag, "a", label: "Alpha")]
    #expect(
      driver.last(.results)?.request
        == .items(ItemQuery(.reuse, text: "air", filters: filters, order: .views)))
    #expect(driver.explorer.results.filters == filters)
    #expect(driver.explorer.results.field.text == "air")
    driver.key(.backspace)
    #expect(driver.explorer.results.kind == .visit)
  }

  @Test func `beside the list stands what is asked, and Enter there asks it`() {
    var driver = Driver.results(size: Size(width: 200, height: 50))
    driver.press("H")
    driver.answer(.results, Make.items([Self.search, Self.file].map(Item.remembered)))
    #expect(driver.explorer.detail?.item == .remembered(Self.search))
    #expect(driver.pending(.dataset) == nil)
    // There is no record of it that could be looked at, asked for anew or copied.
    #expect(driver.press(" ").isEmpty)
    driver.key(.tab)
    #expect(driver.focus == .detail)
    #expect(driver.press("r").isEmpty)
    driver.press("Y")
    #expect(driver.explorer.notice == .nothingToCopy)
    driver.press("b")
    #expect(driver.explorer.detail.map(driver.explorer.isBookmarked) == true)
    driver.key(.enter)
    #expect(driver.explorer.results.kind == .reuse)
    #expect(driver.focus == .results)
  }

  @Test func `the record of what is listed follows the cursor, and what is asked as well`() {
    var driver = Driver.results(size: Size(width: 200, height: 50))
    driver.press("B")
    driver.answer(.results, Make.items([Self.dataset, Self.file].map(Item.remembered)))
    #expect(driver.pending(.dataset) == .dataset("id7"))
    driver.press("j")
    #expect(driver.pending(.dataset) == nil)
    #expect(driver.explorer.detail?.item == .remembered(Self.file))
    driver.press("k")
    #expect(driver.pending(.dataset) == .dataset("id7"))
  }

  @Test func `Del takes a line out, U puts it back`() {
    let visits = [Self.search, Self.keepsake(.visit, .file(id: "file0"), "File 0", times: 2)]
    var driver = Self.listing("H", visits)
    #expect(driver.key(.delete) == [.keep(.remove(visits[0]))])
    #expect(driver.explorer.results.listing.value?.items == [.remembered(visits[1])])
    #expect(driver.explorer.notice == .forgotten(.visit, visits[0].title))
    let effects = driver.press("U")
    #expect(effects.first == .keep(.put(visits[0])))
    #expect(requests(in: effects) == [.remembered(.visit, matching: "")])
    #expect(driver.explorer.notice == .restored(.visit, visits[0].title))
  }

  @Test func `Del takes nothing out of the portal's results`() {
    var driver = Driver.results()
    #expect(driver.key(.delete).isEmpty)
    #expect(driver.explorer.notice == nil)
  }

  @Test func `a new note is on its line`() {
    var driver = Self.listing("B", [Self.dataset])
    driver.handle(.remembered(bookmarks: [Self.dataset], searches: []))
    driver.press("bwhy")
    let effects = driver.key(.enter)
    #expect(requests(in: effects) == [.remembered(.bookmark, matching: "")])
  }

  @Test func `reloading shows what another explorer bookmarked`() {
    var driver = Self.listing("B", [])
    #expect(driver.press("r").contains(.askRemembered))
    driver.answer(.results, Make.items([.remembered(Self.dataset)]))
    #expect(driver.explorer.bookmarks.keys.map(\.self) == [Self.dataset.subject])
  }

  @Test func `a list that is narrowed says nothing of the other bookmarks`() {
    var driver = Self.listing("B", [Self.dataset, Self.file])
    driver.press("/7")
    driver.answer(.results, Make.items([.remembered(Self.dataset)]))
    #expect(driver.explorer.bookmarks.count == 2)
  }

  @Test func `what is listed is no search worth remembering`() {
    var driver = Self.listing("B", [Self.dataset])
    driver.press("/set")
    driver.answer(.results, Make.items([.remembered(Self.dataset)]))
    driver.key(.enter)
    #expect(driver.explorer.attention == nil)
  }

  @Test func `the list is exported with its notes`() {
    var driver = Self.listing("B", [Self.dataset])
    driver.press("e")
    guard case .saving(let form)? = driver.explorer.dialog, case .list(let rows, let columns) = form.content
    else {
      Issue.record("\(String(describing: driver.explorer.dialog))")
      return
    }
    #expect(columns == ["kind", "id", "title", "subtitle", "note", "added"])
    #expect(rows[0].cells["id"] == .text("id7"))
    #expect(rows[0].cells["added"] == .text("2026-05-17T06:40:00Z"))
    #expect(form.field.text.hasSuffix("bookmarks.csv"))
    driver.key(.down)
    driver.key(.enter)
    guard case .export(let export)? = driver.pending(.export) else {
      Issue.record("nothing is exported")
      return
    }
    #expect(export.rows == rows)
    #expect(export.format == .tsv)
  }

  @Test func `the portal's results cannot be exported`() {
    var driver = Driver.results()
    driver.press("e")
    #expect(driver.explorer.notice == .nothingToExport)
  }

  @Test func `visits stand under the days on which they were`() throws {
    let day = 86_400.0
    let visits = [0.0, -10, -day, -3 * day].map { offset in
      Keepsake(
        .visit, .thing(.dataset, id: "\(offset)"), title: "A",
        date: Date(timeIntervalSince1970: 1_780_016_400 + offset))
    }
    let driver = Self.listing("H", visits)
    let listing = try #require(driver.explorer.results.listing.value)
    let headings = (0..<4).map { listing.heading(at: $0, top: 0) }
    #expect(headings == [.day(20602), nil, .day(20601), .day(20599)])
  }
}
