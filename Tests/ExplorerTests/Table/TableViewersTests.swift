import Canvas
import DataGouv
import Foundation
import Testing

@testable import Explorer

struct TableViewersTests {
  private static func driver(portal: Portal? = nil) -> Driver {
    let columns = [
      TableProfile.Column(name: "id", type: .integer),
      TableProfile.Column(name: "name", top: [.init(value: "a|b", count: 3), .init(value: "c", count: 1)]),
    ]
    return Driver.table(total: 500, profile: Make.profile(columns), portal: portal)
  }

  // MARK: Record

  @Test func `the record view goes from row to row and field to field`() {
    var driver = Self.driver()
    driver.press("jv")
    #expect(driver.explorer.dialog == .record)
    driver.press("JJj")
    #expect(driver.table?.row == 3 && driver.table?.column == 1)
    driver.press("K")
    #expect(driver.table?.row == 2 && driver.explorer.dialog == .record)
    #expect(driver.press("y") == [.copy("row 2")])
    driver.press("q")
    #expect(driver.explorer.dialog == nil && driver.table?.row == 2)
  }

  @Test func `a row that is not at hand is asked for from the record view`() {
    var driver = Self.driver()
    driver.settleRows(total: 500)
    driver.key(.enter)
    for _ in 0..<100 { driver.press("J") }
    #expect(driver.table?.row == 100)
    #expect(driver.pending(.rows) != nil)
  }

  @Test func `a field's value is shown whole, and leads back to the record`() {
    var driver = Self.driver()
    driver.press("vj ")
    guard case .cell(let cell)? = driver.explorer.dialog else {
      Issue.record("no cell")
      return
    }
    #expect(cell.value == .text("row 0"))
    driver.press("q")
    #expect(driver.explorer.dialog == .record)
    driver.press("x")
    #expect(driver.explorer.dialog == nil)
    #expect(driver.table?.filters == [RowFilter(column: "name", comparison: .differs("row 0"))])
  }

  @Test func `the first and the last row have no neighbour beyond`() {
    var driver = Self.driver()
    driver.press("vK")
    #expect(driver.explorer.notice == .alreadyFirst && driver.explorer.dialog == .record)
  }

  // MARK: Profile

  @Test func `a profile is left for the next column's, and filters by its frequent values`() {
    var driver = Self.driver()
    driver.press("i")
    #expect(driver.explorer.dialog == .profile(ListCursor()))
    driver.press("l")
    #expect(driver.table?.column == 1)
    driver.press("j")
    driver.key(.enter)
    #expect(driver.explorer.dialog == nil)
    #expect(driver.table?.filters == [RowFilter(column: "name", comparison: .exact("c"))])
    driver.press("ix")
    #expect(driver.table?.filters.last == RowFilter(column: "name", comparison: .differs("a|b")))
  }

  // MARK: Finding

  @Test func `a text is found in the rows at hand, onwards and back, around their ends`() {
    var driver = Self.driver()
    driver.settleRows(total: 500)
    driver.press("/ROW 1")
    driver.key(.enter)
    #expect(driver.explorer.dialog == nil && driver.table?.row == 1 && driver.table?.column == 1)
    driver.press("n")
    #expect(driver.table?.row == 10)
    driver.press("NN")
    #expect(driver.table?.row ?? 0 > 10)
    driver.press("n")
    #expect(driver.table?.row == 1)
    driver.press("/")
    #expect(driver.explorer.dialog == .find(TextField("ROW 1")))
  }

  @Test func `a text that is not at hand can be looked for in all rows`() {
    var driver = Self.driver()
    driver.press("lj/zzz")
    driver.key(.enter)
    #expect(driver.explorer.notice == .notFound("zzz", rows: driver.table?.rows.count ?? 0))
    #expect(driver.table?.row == 1)
    driver.press("/")
    driver.key(.tab)
    driver.key(.enter)
    #expect(driver.table?.filters == [RowFilter(column: "name", comparison: .contains("zzz"))])
  }

  @Test func `nothing is found before something is looked for`() {
    var driver = Self.driver()
    driver.press("n")
    #expect(driver.explorer.notice == .nothingToFind)
  }

  // MARK: Copying

  @Test(arguments: [
    (CopyForm.rowJSON, #"{"id":1,"name":"row 1"}"#), (.rowCSV, "id,name\n1,row 1"),
    (.rowTSV, "id\tname\n1\trow 1"), (.rowMarkdown, "| id | name |\n| --- | --- |\n| 1 | row 1 |"),
  ])
  func `a row is copied in many forms`(_ form: CopyForm, _ text: String) throws {
    var driver = Self.driver()
    driver.press("jY")
    let index = try #require(CopyForm.allCases.firstIndex(of: form))
    for _ in 0..<index { driver.press("j") }
    #expect(driver.key(.enter) == [.copy(text)])
    #expect(driver.explorer.dialog == nil)
  }

  @Test func `a column and a page are copied from what is at hand`() throws {
    var driver = Self.driver()
    func copied(_ form: CopyForm) throws -> String? {
      driver.press("Y")
      let index = try #require(CopyForm.allCases.firstIndex(of: form))
      guard case .copy(let text)? = driver.click(.dialogLine(index)).first else { return nil }
      return text
    }
    #expect(try copied(.column)?.hasPrefix("0\n1\n2\n") == true)
    let page = try copied(.pageCSV)
    #expect(page?.split(separator: "\n").count == 21)
    #expect(page?.hasPrefix("id,name\n0,row 0\n") == true)
  }

  @Test func `the query is copied as an address, a command and scripts`() throws {
    let root = try #require(URL(string: "https://tables.example"))
    let portal = Portal(catalog: root, tabular: root, metrics: nil)
    var driver = Self.driver(portal: portal)
    driver.press("[l=")
    driver.answerRows(.rows, total: 1)
    let address =
      "https://tables.example/api/resources/file0/data/?name__exact=row%200&id__sort=asc,__id.asc&page=1&page_size=20"
    let expected: [(CopyForm, String)] = [
      (.url, address), (.curl, "curl --fail '\(address)'"), (.python, "urlopen(\"\(address)\")"),
      (.r, "fromJSON(\"\(address)\")"),
    ]
    for (form, part) in expected {
      driver.press("Y")
      let index = try #require(CopyForm.allCases.firstIndex(of: form))
      guard case .copy(let text)? = driver.click(.dialogLine(index)).first else {
        Issue.record("\(form) copied nothing")
        continue
      }
      #expect(text.contains(part))
    }
  }

  @Test func `what has no address is not copied`() throws {
    var driver = Self.driver()
    driver.press("Y")
    let index = try #require(CopyForm.allCases.firstIndex(of: .url))
    #expect(driver.click(.dialogLine(index)).isEmpty)
    #expect(driver.explorer.notice == .nothingToCopy)
  }

  @Test func `cells are written so that no form breaks`() {
    let row = TablePage.Row(
      number: 1,
      cells: [
        "a": .text("x, \"y\"\nz"), "b": .null, "c": .text(""), "d": .number("NaN"), "e": .json("[1]"),
        "f": .text("p|q\\"), "g": .bool(true),
      ])
    let names = ["a", "b", "c", "d", "e", "f", "g"]
    #expect(RowFormat.csv.text([row], names) == "a,b,c,d,e,f,g\n\"x, \"\"y\"\"\nz\",,\"\",NaN,[1],p|q\\,true")
    #expect(RowFormat.tsv.text([row], names) == "a\tb\tc\td\te\tf\tg\nx, \"y\" z\t\t\tNaN\t[1]\tp|q\\\ttrue")
    #expect(
      RowFormat.jsonLines.text([row], names)
        == #"{"a":"x, \"y\"\nz","b":null,"c":"","d":"NaN","e":[1],"f":"p|q\\","g":true}"#)
    #expect(
      RowFormat.markdown.text([row], ["f", "a"]) == "| f | a |\n| --- | --- |\n| p\\|q\\\\ | x, \"y\" z |")
  }

  @Test func `the address of the rows can be copied as soon as the portal is there`() {
    var driver = Driver.table(total: 500)
    func copied() -> [Effect] {
      driver.press("Y")
      let index = CopyForm.allCases.firstIndex(of: .url) ?? 0
      for _ in 0..<index { driver.key(.down) }
      return driver.key(.enter)
    }
    #expect(copied().isEmpty && driver.explorer.notice == .nothingToCopy)
    driver.handle(.connected(.production))
    #expect(
      copied() == [
        .copy("https://tabular-api.data.gouv.fr/api/resources/file0/data/?page=1&page_size=20")
      ])
  }
}
