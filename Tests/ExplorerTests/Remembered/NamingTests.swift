import Canvas
import DataGouv
import Foundation
import Testing

@testable import Explorer

struct NamingTests {
  @Test func `W names a search with its conditions`() throws {
    var driver = Driver.results()
    driver.press("/eau tag:rivière\r")
    driver.key(.enter)
    driver.answer(.results, Make.search(0..<3, total: 3))
    driver.press("W")
    guard case .naming(let form)? = driver.explorer.dialog else {
      Issue.record("no dialog")
      return
    }
    #expect(form.field.text == "eau")
    driver.control("u")
    driver.press(" Rivières ")
    let effects = driver.key(.enter)
    guard case .keep(.put(let query))? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(query.list == .query)
    #expect(query.title == "Rivières")
    #expect(query.subject == .search("tag:riviere eau"))
    #expect(driver.explorer.notice == .named("Rivières"))
  }

  @Test func `a name is needed, and so is something to name`() {
    var driver = Driver.results()
    driver.press("W")
    #expect(driver.explorer.notice == .nothingToName)
    driver = Driver.table(total: 9)
    driver.press("W")
    driver.control("u")
    #expect(driver.key(.enter).isEmpty)
    #expect(driver.explorer.notice == .noName)
    #expect(driver.explorer.dialog != nil)
    driver.key(.escape)
    #expect(driver.explorer.dialog == nil)
  }

  @Test func `what is asked of a table comes back with conditions, order, columns and groups`() throws {
    var driver = Driver.table(total: 300)
    driver.press("l=]")
    driver.settleRows(total: 4)
    driver.key(.delete)
    driver.press("W")
    let effects = driver.key(.enter)
    guard case .keep(.put(let query))? = effects.first, case .rows(let text) = query.subject else {
      Issue.record("\(effects)")
      return
    }
    #expect(query.subtitle == "File 0 · Dataset 0")
    let question = try #require(TableQuestion(text))
    #expect(question.filters == driver.table?.filters)

    var later = Driver.results()
    later.press("O")
    later.click(.dialogLine(Kind.shown.count - 1))
    later.answer(.results, Make.items([.remembered(query)]))
    later.key(.enter)
    #expect(later.focus == .table)
    guard case .rows(let asked)? = later.pending(.rows) else {
      Issue.record("no rows are asked for")
      return
    }
    #expect(asked.filters == [.column("name", .exact("row 0"))])
    #expect(asked.sorts == [TableQuery.Sort(column: "name", isDescending: true, nulls: .last)])
    later.answer(.table, Make.profile)
    later.answerRows(.rows, total: 4)
    #expect(later.table?.columns.map(\.profile.name) == ["id"])
  }

  @Test func `a question for groups opens the groups, also over the table that is open`() throws {
    var driver = Driver.table(total: 300)
    let text =
      #"{"conditions":[],"file":"file0","groups":["name"],"measure":"id","orders":[],"title":"File 0"}"#
    let query = Keepsake(.query, .rows(text), title: "By name", date: driver.explorer.now)
    driver.press("1O")
    driver.click(.dialogLine(Kind.shown.count - 1))
    driver.answer(.results, Make.items([.remembered(query)]))
    driver.key(.enter)
    #expect(driver.table?.groups?.columns == ["name"])
    #expect(
      driver.pending(.groups)
        == .groups(
          GroupQuery(
            resourceID: "file0", columns: ["name"],
            figures: GroupsState.functions.map { TableQuery.Aggregation($0, of: "id") })))
  }

  @Test func `columns of a question are shown without a profile, too`() {
    var driver = Driver.results()
    let text = #"{"columns":["name"],"conditions":[],"file":"file0","orders":[],"title":"File 0"}"#
    driver.press("B")
    driver.answer(
      .results,
      Make.items([.remembered(Keepsake(.bookmark, .rows(text), title: "Names", date: driver.explorer.now))]))
    driver.key(.enter)
    driver.fail(.table)
    driver.answerRows(.rows, total: 4)
    #expect(driver.table?.columns.map(\.profile.name) == ["name"])
  }

  @Test(arguments: ["", "{}", "[1]", "{\"file\":1}"])
  func `what is no question opens nothing`(text: String) {
    #expect(TableQuestion(text) == nil)
  }
}
