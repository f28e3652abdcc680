import Canvas
import DataGouv
import Foundation
import Testing

@testable import Explorer

struct LinkTests {
  /// A dataset whose description points at addresses, with a producer and keywords.
  private static func dataset(_ addresses: [String] = []) -> Driver {
    var driver = Driver.results()
    driver.key(.enter)
    var dataset = Dataset(id: "id0", slug: "slug-0", title: "Dataset 0")
    dataset.producer = Producer(id: "org1", name: "Insee")
    dataset.tags = ["air", "eau"]
    driver.answer(.dataset, .dataset(dataset))
    driver.handle(.extent([:], addresses: addresses))
    return driver
  }

  private static func links(_ driver: Driver) -> [Link] {
    if case .links(let links, _) = driver.explorer.dialog { links } else { [] }
  }

  @Test func `links are the description's with their numbers, the producer and the keywords`() {
    var driver = Self.dataset(["https://a.example", "https://b.example"])
    driver.press("u")
    #expect(
      Self.links(driver) == [
        .address("https://a.example", number: 1), .address("https://b.example", number: 2),
        .object(.organization, id: "org1", title: "Insee"), .search(SearchFilter(.tag, "air")),
        .search(SearchFilter(.tag, "eau")),
      ])
  }

  @Test func `the producer opens, and back leads to the dataset`() {
    var driver = Self.dataset()
    driver.press("u")
    driver.key(.enter)
    #expect(driver.last(.dataset)?.request == .entity(.organization, "org1"))
    #expect(driver.explorer.detail?.title == "Insee")
    driver.key(.backspace)
    #expect(driver.explorer.detail?.title == "Dataset 0")
  }

  @Test func `a keyword leads to its search, and back to what was there`() {
    var driver = Self.dataset()
    driver.press("uj")
    driver.key(.enter)
    #expect(driver.focus == .results)
    #expect(driver.explorer.results.filters == [SearchFilter(.tag, "air")])
    #expect(
      driver.last(.results)?.request == .search(DatasetQuery(text: "", filters: [SearchFilter(.tag, "air")])))
    driver.key(.backspace)
    #expect(driver.focus == .detail)
    #expect(driver.explorer.results.filters.isEmpty)
  }

  @Test(arguments: [
    ("https://www.data.gouv.fr/fr/organizations/insee/", Request.entity(.organization, "insee")),
    ("https://www.data.gouv.fr/reuses/carte/", .entity(.reuse, "carte")),
    ("https://www.data.gouv.fr/datasets/base-adresse-nationale/", .dataset("base-adresse-nationale")),
  ])
  func `an address of the portal opens the thing itself`(_ address: String, _ request: Request) {
    var driver = Self.dataset(["https://elsewhere.example", address])
    driver.press("u2")
    driver.key(.enter)
    #expect(driver.last(.dataset)?.request == request)
  }

  @Test func `any other address goes to the browser`() {
    var driver = Self.dataset(["https://elsewhere.example/a"])
    driver.press("u")
    #expect(driver.key(.enter) == [.browse("https://elsewhere.example/a")])
    driver.handle(.browsed("https://elsewhere.example/a", isOpen: true))
    #expect(driver.explorer.notice == .browsed("https://elsewhere.example/a"))
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "ftp://a.example/x", "https://a.example/ x", "",
  ])
  func `nothing but the web goes to the browser`(_ address: String) {
    var driver = Self.dataset([address])
    driver.press("u")
    #expect(driver.key(.enter).isEmpty)
    #expect(driver.explorer.notice == .nothingToBrowse)
  }

  @Test func `o opens the page of what is selected, or copies its address where no browser is`() {
    var driver = Driver.results()
    #expect(driver.press("o") == [.browse("https://demo.example/datasets/slug-0")])
    let effects = driver.handle(.browsed("https://demo.example/datasets/slug-0", isOpen: false))
    #expect(effects == [.copy("https://demo.example/datasets/slug-0")])
    driver.handle(.copied(35))
    #expect(driver.explorer.notice == .noBrowser("https://demo.example/datasets/slug-0"))
  }

  @Test func `what leads nowhere says so`() {
    var driver = Driver.results()
    driver.press("u")
    #expect(driver.explorer.notice == .noLinks)
  }

  @Test func `a page named on the command line opens`() {
    var driver = Driver()
    driver.start(.object(ObjectReference(kind: "Dataservice", id: "api-ban")))
    #expect(driver.last(.dataset)?.request == .entity(.dataservice, "api-ban"))
    #expect(driver.focus == .detail)
  }
}
