import Canvas
import DataGouv
import Testing

@testable import Explorer

struct QueryTests {
  @Test func `each edit asks again after a quarter of a second, in the same slot`() {
    var driver = Driver.results()
    driver.press("/")
    #expect(driver.explorer.entry == .query)
    for text in ["a", "ai", "air"] {
      let effects = driver.press(String(text.suffix(1)))
      let ticket = Ticket(slot: .results, number: driver.last(.results)?.ticket.number ?? 0)
      #expect(effects == [.load(.search(DatasetQuery(text: text)), ticket, after: .milliseconds(250))])
    }
    #expect(Set(driver.loads.filter { $0.ticket.slot == .results }.map(\.ticket.number)).count == 4)
  }

  @Test func `a key that changes no text asks for nothing`() {
    var driver = Driver.results()
    driver.press("/a")
    #expect(driver.key(.left).isEmpty)
    #expect(driver.key(.function(7)).isEmpty)
    #expect(driver.key(.up).isEmpty)
  }

  @Test func `every printable key is text`() {
    var driver = Driver.results()
    driver.press("/")
    let printable = (0x20...0x7e).compactMap { Unicode.Scalar($0).map { String(Character($0)) } }.joined()
    driver.press(printable + "éà&漢")
    #expect(driver.explorer.results.field.text == printable + "éà&漢")
    #expect(driver.explorer.entry == .query)
    #expect(driver.explorer.dialog == nil)
  }

  @Test(arguments: [Key.Code.enter, .down, .tab, .pageDown])
  func `leaving keeps the text and asks at once`(code: Key.Code) {
    var driver = Driver.results()
    driver.press("/air")
    driver.key(code)
    #expect(driver.explorer.entry == nil)
    #expect(driver.explorer.results.field.text == "air")
    #expect(driver.last(.results)?.request == .search(DatasetQuery(text: "air")))
    #expect(driver.last(.results)?.delay == .zero)
  }

  @Test func `leaving asks for nothing when the results are there already`() {
    var driver = Driver.results()
    driver.press("/air")
    driver.answer(.results, Make.search(0..<3, total: 3))
    #expect(requests(in: driver.key(.enter)).isEmpty)
  }

  @Test func `leaving with what failed asks again`() {
    var driver = Driver.results()
    driver.press("/air")
    driver.fail(.results)
    #expect(requests(in: driver.key(.enter)) == [.search(DatasetQuery(text: "air"))])
  }

  @Test func `Esc puts the text back, and searches for it if it was changed`() {
    var driver = Driver.results()
    driver.press("/air")
    let effects = driver.key(.escape)
    #expect(driver.explorer.entry == nil)
    #expect(driver.explorer.results.field.text == "")
    #expect(requests(in: effects) == [.search(DatasetQuery())])
  }

  @Test func `Esc without a change leaves even a running search alone`() {
    var driver = Driver()
    driver.start()
    driver.press("/")
    #expect(driver.key(.escape).isEmpty)
    #expect(driver.pending(.results) == .search(DatasetQuery()))
  }

  @Test func `ctrl-c in the query line only leaves it`() {
    var driver = Driver.results()
    driver.press("/air")
    driver.control("c")
    #expect(driver.explorer.results.field.text == "")
    #expect(driver.pending(.results) == .search(DatasetQuery()))
    #expect(driver.explorer.results.listing.isLoading)
  }

  @Test func `clicking the field in which one types changes nothing`() {
    var driver = Driver.results()
    driver.press("/air")
    driver.click(.queryField)
    driver.key(.escape)
    #expect(driver.explorer.results.field.text == "")
  }

  @Test func `pasted line breaks and controls become spaces, and the search starts at once`() {
    var driver = Driver.results()
    driver.press("/")
    driver.handle(.paste("air\nde\r\nParis\t\u{1b}[x"))
    #expect(driver.explorer.results.field.text == "air de Paris  [x")
    #expect(driver.last(.results)?.delay == .zero)
  }

  @Test func `a paste outside a field does nothing`() {
    var driver = Driver.results()
    #expect(driver.handle(.paste("qqq")).isEmpty)
    #expect(driver.explorer.results.field.text == "")
  }

  @Test func `old results stay while new ones load, then list and cursor change together`() {
    var driver = Driver.results(20, total: 20)
    driver.press("jjj/x")
    #expect(driver.explorer.results.listing.isStale)
    #expect(driver.explorer.results.selected?.id == "id3")
    driver.answer(.results, Make.search(50..<55, total: 5))
    #expect(driver.explorer.results.listing.value?.items.map(\.id) == (50..<55).map { "id\($0)" })
    #expect(driver.explorer.results.cursor == ListCursor())
    #expect(driver.explorer.results.listing.phase == .loaded)
  }

  @Test func `results that fail leave the old ones`() {
    var driver = Driver.results(20)
    driver.press("/x")
    driver.fail(.results)
    #expect(driver.explorer.results.listing.failure == .tooLarge(limit: 1))
    #expect(driver.explorer.results.listing.value?.items.count == 20)
  }
}
