import Canvas
import DataGouv
import Testing

@testable import Explorer

struct StartPageTests {
  /// An explorer at its start page.
  private static func started(_ size: Size = Size(width: 80, height: 24)) -> Driver {
    var driver = Driver(size)
    driver.start(nil)
    var activity = Activity(id: "a1", key: "dataset:updated")
    activity.subject = ObjectLink(kind: "Dataset", id: "id9", title: "Dataset 9")
    driver.answer(
      .results, Make.items([.highlight(Make.summary(0), .featured), .activity(activity)]))
    return driver
  }

  @Test func `an empty query line shows what is put forward, used and new`() {
    var driver = Driver()
    driver.start(nil)
    #expect(driver.last(.results)?.request == .items(ItemQuery(.start)))
    driver = Self.started()
    #expect(driver.explorer.results.selected?.id == "id0")
    driver.key(.enter)
    #expect(driver.last(.dataset)?.request == .dataset("id0"))
  }

  @Test func `what happened leads to what it happened to`() {
    var driver = Self.started()
    driver.press("j")
    driver.key(.enter)
    #expect(driver.last(.dataset)?.request == .dataset("id9"))
    #expect(driver.explorer.detail?.title == "Dataset 9")
  }

  @Test func `words and orders lead to the search of datasets`() {
    var driver = Self.started()
    driver.press("/air")
    #expect(driver.last(.results)?.request == .search(DatasetQuery(text: "air")))
    #expect(driver.explorer.results.kind == .dataset)
    driver = Self.started()
    driver.press("]")
    #expect(driver.last(.results)?.request == .search(DatasetQuery(sort: .newest)))
  }

  @Test func `it is one of the kinds, and can be come back to`() {
    var driver = Driver.results()
    driver.press("Ok")
    driver.key(.enter)
    #expect(driver.last(.results)?.request == .items(ItemQuery(.start)))
  }

  @Test func `beside a wide list the dataset of an activity is previewed`() {
    var driver = Self.started(Size(width: 160, height: 50))
    #expect(driver.pending(.dataset) == .dataset("id0"))
    driver.press("j")
    #expect(driver.pending(.dataset) == .dataset("id9"))
  }

  @Test func `its datasets show their months, and what happened asks for none`() {
    let driver = Self.started(Size(width: 200, height: 50))
    guard case .sparks(let ids, _)? = driver.last(.sparks)?.request else {
      Issue.record("no months were asked for")
      return
    }
    #expect(ids == ["id0"])
  }

  /// Datasets of each group, six of them, then what happened.
  private static let groups: [Item] =
    [Item.Highlight.featured, .mostDownloaded, .newest].enumerated().flatMap { group, why in
      (0..<6).map { .highlight(Make.summary(group * 6 + $0), why) }
    } + (0..<6).map { .activity(Activity(id: "a\($0)", key: "dataset:updated")) }

  @Test func `the topmost line and the first of each group have a heading, which takes a line of the list`() {
    let listing = ItemListing(request: .items(ItemQuery(.start)), items: Self.groups, total: 24)
    #expect((0..<24).filter { listing.heading(at: $0, top: 0) != nil } == [0, 6, 12, 18])
    #expect((3..<24).filter { listing.heading(at: $0, top: 3) != nil } == [3, 6, 12, 18])
    #expect(listing.heading(at: 6, top: 0) == .highlight(.mostDownloaded))
    #expect(listing.heading(at: 20, top: 20) == .activity)
    #expect(listing.count(from: 0, in: 14, linesPerItem: 1) == 12)
    #expect(listing.count(from: 0, in: 15, linesPerItem: 1) == 12)
    #expect(listing.count(from: 0, in: 16, linesPerItem: 1) == 13)
    #expect(listing.count(from: 18, in: 3, linesPerItem: 2) == 1)
  }

  @Test func `going down and up the groups, the selected line is always on screen`() {
    var driver = Driver()
    driver.start(nil)
    driver.answer(.results, Make.items(Self.groups))
    for key in [String](repeating: "j", count: 24) + [String](repeating: "k", count: 24) {
      driver.press(key)
      let cursor = driver.explorer.results.cursor
      let shown = driver.explorer.visibleResults(from: cursor.top)
      #expect((cursor.top..<cursor.top + shown).contains(cursor.index))
    }
    #expect(driver.explorer.results.cursor == ListCursor())
    driver.press("G")
    #expect(driver.explorer.results.cursor.index == 23)
  }
}
