import Canvas
import DataGouv
import Testing

@testable import Explorer

struct ListTests {
  /// A dataset's detail at its reuses.
  private static func reuses(_ count: Int = 3, total: Int? = nil) -> Driver {
    var driver = Driver.detail()
    driver.press("}}}}")
    driver.answer(.list, Make.items((0..<count).map(Make.reuse), total: total))
    return driver
  }

  @Test func `a section's list is asked for once it is looked at`() {
    var driver = Driver.detail()
    #expect(driver.last(.list) == nil)
    driver.press("}}}}")
    #expect(driver.explorer.detail?.section == .reuses)
    #expect(driver.last(.list)?.request == .items(ItemQuery(.reuse, of: .dataset, "id0")))
    driver.answer(.list, Make.items([Make.reuse(0)], total: 1))
    driver.press("{}")
    #expect(driver.loads.filter { $0.ticket.slot == .list }.count == 1)
    #expect(driver.explorer.detail?.count(of: .reuses) == 1)
  }

  @Test func `a list that was left while it loaded is asked for again`() {
    var driver = Driver.detail()
    driver.press("}}}}}")
    #expect(driver.last(.list)?.request == .items(ItemQuery(.dataservice, of: .dataset, "id0")))
    driver.answer(.list, Make.items([]))
    driver.press("{")
    #expect(driver.pending(.list) == .items(ItemQuery(.reuse, of: .dataset, "id0")))
  }

  @Test func `the cursor moves through it, and more load as it nears the end`() {
    var driver = Self.reuses(20, total: 25)
    driver.press("G")
    #expect(driver.explorer.detail?.list?.cursor.index == 19)
    #expect(
      driver.pending(.moreList)
        == .items(
          {
            var query = ItemQuery(.reuse, of: .dataset, "id0")
            query.page = 2
            return query
          }()))
    driver.answer(.moreList, Make.items((20..<25).map(Make.reuse), total: 25, page: 2))
    driver.press("G")
    #expect(driver.explorer.detail?.list?.selected == Make.reuse(24))
    driver.press("g")
    #expect(driver.explorer.detail?.list?.cursor == ListCursor())
  }

  @Test func `a list that fails says so, and r asks again`() {
    var driver = Driver.detail()
    driver.press("}}}}")
    driver.fail(.list)
    #expect(driver.explorer.detail?.list?.listing.failure == .tooLarge(limit: 1))
    #expect(driver.pending(.list) == nil)
    driver.press("r")
    #expect(driver.pending(.list) == .items(ItemQuery(.reuse, of: .dataset, "id0")))
  }

  @Test func `y copies the page of what is selected, and a call of an API as a command`() {
    var driver = Self.reuses()
    #expect(driver.press("jy") == [.copy("https://demo.example/reuses/reuse-1")])
    let parameter = APIDescription.Parameter(name: "q", place: "query", isRequired: true)
    let call = Item.operation(
      .init(method: "get", path: "/search/{id}", parameters: [parameter]), server: "https://api.example/")
    #expect(call.curl == "curl --fail --globoff 'https://api.example/search/{id}?q={q}'")
    let post = Item.operation(.init(method: "post", path: "/it's"), server: "https://api.example")
    #expect(post.curl == "curl --fail --globoff --request POST 'https://api.example/it%27s'")
  }
}
