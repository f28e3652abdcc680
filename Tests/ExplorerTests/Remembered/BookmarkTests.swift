import Canvas
import DataGouv
import Foundation
import Testing

@testable import Explorer

struct BookmarkTests {
  private static func bookmark(
    _ subject: Keepsake.Subject, _ title: String, subtitle: String = "", note: String = ""
  ) -> Keepsake {
    Keepsake(
      .bookmark, subject, title: title, subtitle: subtitle, note: note,
      date: Date(timeIntervalSince1970: 1_780_000_000))
  }

  @Test func `b bookmarks what is selected, here and in the library`() {
    var driver = Driver.results()
    driver.press("j")
    let wanted = Self.bookmark(.thing(.dataset, id: "id1"), "Dataset 1")
    #expect(driver.press("b") == [.keep(.put(wanted))])
    #expect(driver.explorer.bookmarks[wanted.subject] == wanted)
    #expect(driver.explorer.notice == .bookmarked("Dataset 1"))
    #expect(driver.explorer.dialog == nil)
  }

  @Test func `each pane bookmarks what it shows`() {
    var detail = Driver.detail()
    #expect(detail.press("b") == [.keep(.put(Self.bookmark(.thing(.dataset, id: "id0"), "Dataset 0")))])
    var metrics = Driver.metrics()
    #expect(metrics.press("b") == [.keep(.put(Self.bookmark(.thing(.dataset, id: "id0"), "Dataset 0")))])
    var table = Driver.table(total: 9)
    #expect(
      table.press("b") == [
        .keep(.put(Self.bookmark(.file(id: "file0"), "File 0", subtitle: "Dataset 0")))
      ])
    #expect(table.explorer.table.map(table.explorer.isBookmarked) == true)
  }

  @Test func `a line of a section is bookmarked, and not what it belongs to`() {
    var driver = KindTests.searching(.organization, [Make.organization(0)])
    driver.key(.enter)
    driver.answer(
      .dataset, .entity(.organization(Organization(id: "org0", slug: "org-0", name: "Producer 0"))))
    #expect(requestsOfKeeping(driver.press("b")) == [.thing(.organization, id: "org0")])
    driver.press("}")
    driver.answer(.list, Make.items([.dataset(Make.summary(4))]))
    #expect(requestsOfKeeping(driver.press("b")) == [.thing(.dataset, id: "id4")])
  }

  @Test func `a file of this machine cannot be bookmarked`() {
    var driver = Driver()
    driver.handle(.open(path: "/tmp/a.csv"))
    #expect(driver.press("b").isEmpty)
    #expect(driver.explorer.notice == .nothingToBookmark)
  }

  @Test func `b on a bookmark shows its note, which Enter keeps`() {
    var driver = Driver.results()
    let known = Self.bookmark(.thing(.dataset, id: "id0"), "Dataset 0", note: "old")
    driver.handle(.remembered(bookmarks: [known], searches: []))
    driver.press("b")
    #expect(driver.explorer.dialog == .note(NoteForm(known)))
    // Every letter is text, and text can be pasted.
    driver.press("qQ")
    driver.handle(.paste("er\nby"))
    var changed = known
    changed.note = "oldqQer by"
    #expect(driver.key(.enter) == [.keep(.put(changed))])
    #expect(driver.explorer.bookmarks[known.subject]?.note == "oldqQer by")
    #expect(driver.explorer.dialog == nil)
  }

  @Test func `the note's dialog takes the bookmark away, and U brings it back with its note`() {
    var driver = Driver.results()
    let known = Self.bookmark(.thing(.dataset, id: "id0"), "Dataset 0", note: "why")
    driver.handle(.remembered(bookmarks: [known], searches: []))
    driver.press("b")
    driver.key(.down)
    #expect(driver.key(.enter) == [.keep(.remove(known))])
    #expect(driver.explorer.bookmarks.isEmpty)
    #expect(driver.explorer.notice == .forgotten(.bookmark, "Dataset 0"))
    #expect(driver.press("U") == [.keep(.put(known))])
    #expect(driver.explorer.bookmarks[known.subject] == known)
    driver.press("U")
    #expect(driver.explorer.notice == .nothingToUndo)
  }

  @Test func `Esc leaves the note as it was`() {
    var driver = Driver.results()
    driver.press("bbx")
    #expect(driver.key(.escape).isEmpty)
    #expect(driver.explorer.bookmarks.values.map(\.note) == [""])
    #expect(driver.explorer.dialog == nil)
  }

  /// What is put into the library.
  private func requestsOfKeeping(_ effects: [Effect]) -> [Keepsake.Subject] {
    effects.compactMap { if case .keep(.put(let keepsake)) = $0 { keepsake.subject } else { nil } }
  }
}
