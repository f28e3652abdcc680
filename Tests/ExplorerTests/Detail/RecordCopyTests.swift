import Canvas
import DataGouv
import Testing

@testable import Explorer

struct RecordCopyTests {
  private static func dataset() -> Driver {
    var driver = Driver.results()
    driver.key(.enter)
    var dataset = Dataset(id: "id0", slug: "slug-0", title: "Air")
    dataset.producer = Producer(id: "org1", name: "Insee")
    dataset.lastUpdate = Timestamp("2026-11-20T10:00:00+00:00")
    driver.answer(.dataset, .dataset(dataset))
    return driver
  }

  @Test(arguments: [
    (0, "id0"), (1, "slug-0"), (2, "https://demo.example/datasets/id0"),
    (3, "Insee. Air. demo.example, 2026-11-20. https://demo.example/datasets/id0"),
  ])
  func `what is at hand is copied at once`(_ line: Int, _ text: String) {
    var driver = Self.dataset()
    driver.press("Y" + String(repeating: "j", count: line))
    #expect(driver.key(.enter) == [.copy(text)])
  }

  @Test(arguments: [(4, false), (5, true)])
  func `the portal's own record is fetched and then copied`(_ line: Int, _ isDCAT: Bool) {
    var driver = Self.dataset()
    driver.press("Y" + String(repeating: "j", count: line))
    driver.key(.enter)
    #expect(driver.last(.copying)?.request == .record(.dataset, id: "id0", isDCAT: isDCAT))
    #expect(driver.answer(.copying, .text("{}")) == [.copy("{}")])
  }

  @Test func `only what the portal describes as linked data has that form`() {
    var driver = KindTests.searching(.organization, [Make.organization(0)])
    driver.press("Y")
    #expect(driver.explorer.recordForms == [.id, .slug, .permanentLink, .citation, .json])
  }

  @Test func `a record that does not come says so`() {
    var driver = Self.dataset()
    driver.press("Yjjjj")
    driver.key(.enter)
    driver.fail(.copying)
    #expect(driver.explorer.notice == .copyFailed)
    #expect(driver.explorer.log.count == 1)
  }
}
