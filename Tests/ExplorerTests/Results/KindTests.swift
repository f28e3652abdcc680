import Canvas
import DataGouv
import Testing

@testable import Explorer

struct KindTests {
  /// An explorer that searches a kind, with what it found.
  static func searching(_ kind: Kind, _ items: [Item], total: Int? = nil) -> Driver {
    var driver = Driver.results()
    driver.press("O")
    driver.click(.dialogLine(Kind.shown.firstIndex(of: kind) ?? 0))
    driver.answer(.results, Make.items(items, total: total))
    return driver
  }

  @Test func `another kind is searched for the same words`() {
    var driver = Driver.results()
    driver.press("/air")
    driver.key(.enter)
    driver.press("O")
    #expect(driver.explorer.dialog == .kinds(ListCursor(at: 1)))
    #expect(driver.last(.counts)?.request == .counts("air"))
    driver.answer(.counts, .counts([.reuse: 12]))
    #expect(driver.explorer.results.counts == [.reuse: 12])
    driver.press("j")
    driver.key(.enter)
    #expect(driver.explorer.results.kind == .organization)
    #expect(driver.last(.results)?.request == .items(ItemQuery(.organization, text: "air")))
    driver.answer(.results, Make.items([Make.organization(0), Make.organization(1)]))
    #expect(driver.explorer.results.selectedItem == Make.organization(0))
    #expect(driver.explorer.results.selected == nil)
  }

  @Test func `a kind keeps the conditions that it knows, and shows no results of another`() {
    var driver = Driver.results()
    driver.press("/tag:air format:csv ")
    driver.key(.enter)
    driver.press("Ojj")
    driver.key(.enter)
    #expect(
      driver.last(.results)?.request == .items(ItemQuery(.reuse, filters: [SearchFilter(.tag, "air")])))
    #expect(driver.explorer.results.listing.value == nil)
  }

  @Test func `a kind has orders of its own`() {
    var driver = Self.searching(.organization, [Make.organization(0)])
    driver.press("sjj")
    driver.key(.enter)
    #expect(driver.last(.results)?.request == .items(ItemQuery(.organization, order: .datasets)))
    driver.press("[[")
    #expect(driver.explorer.results.order == .relevance)
  }

  @Test func `more of a kind load as the cursor nears the end`() {
    var driver = Self.searching(.reuse, (0..<20).map(Make.reuse), total: 30)
    driver.press("G")
    #expect(driver.last(.moreResults)?.request == .items(ItemQuery(.reuse, page: 2)))
    driver.answer(.moreResults, Make.items((20..<30).map(Make.reuse), total: 30, page: 2))
    #expect(driver.explorer.results.listing.value?.items.count == 30)
  }

  @Test(arguments: [
    (Kind.organization, DetailState.Section.datasets), (.reuse, .datasets), (.dataservice, .operations),
    (.topic, .elements), (.post, .datasets), (.person, .datasets),
  ])
  func `a thing has a record and lists of what belongs to it`(_ kind: Kind, _ list: DetailState.Section) {
    let link = Item.link(ObjectLink(kind: kind.className, id: "x1", title: "X"))
    var driver = Self.searching(kind, [link])
    driver.key(.enter)
    #expect(driver.focus == .detail)
    #expect(driver.last(.dataset)?.request == .entity(kind, "x1"))
    driver.answer(.dataset, .entity(.reuse(Reuse(id: "x1", slug: "x", title: "The whole X"))))
    #expect(driver.explorer.detail?.title == "The whole X")
    driver.key(.enter)
    #expect(driver.explorer.detail?.section == list)
    #expect(
      driver.last(.list)?.request == list.listed.map { .items(ItemQuery($0, of: kind, "x1")) })
  }

  @Test func `a record that fails says so, and r asks again`() {
    var driver = Self.searching(.organization, [Make.organization(0)])
    driver.key(.enter)
    driver.fail(.dataset)
    #expect(driver.explorer.detail?.phase == .failed(.tooLarge(limit: 1)))
    driver.press("r")
    #expect(driver.pending(.dataset) == .entity(.organization, "org0"))
  }

  @Test func `what is not a dataset has no table, but months of its own`() {
    var driver = Self.searching(.organization, [Make.organization(0)])
    driver.key(.enter)
    driver.press("t")
    #expect(driver.explorer.notice == .noTable)
    driver.answer(
      .dataset, .entity(.organization(Organization(id: "org0", slug: "org-0", name: "Producer 0"))))
    driver.press("m")
    #expect(driver.focus == .metrics)
    guard case .months(let query)? = driver.pending(.datasetMetrics) else {
      Issue.record("no months asked for")
      return
    }
    #expect(query.subject == .organization("org0"))
  }
}
