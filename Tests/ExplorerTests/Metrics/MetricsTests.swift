import Canvas
import DataGouv
import Foundation
import Testing

@testable import Explorer

struct MetricsTests {
  private func asked(_ driver: Driver, _ slot: Slot = .datasetMetrics) -> Int? {
    guard case .months(let query)? = driver.last(slot)?.request else { return nil }
    return query.months
  }

  @Test func `a dataset's months are asked for, as many as a page of the server has`() {
    let driver = Driver.metrics()
    #expect(driver.focus == .metrics)
    #expect(asked(driver) == 49)
    #expect(driver.last(.fileMetrics) == nil)
    #expect(driver.explorer.metrics?.range.last == Driver.month)
  }

  @Test func `all months are asked for when there are more than a page, for totals are those of all time`() {
    var driver = Driver.metrics(49)
    #expect(asked(driver) == 149)
    #expect(driver.explorer.metrics?.dataset.value?.figures.count == 49)
    driver.answer(.datasetMetrics, Make.months(90))
    #expect(driver.pending(.datasetMetrics) == nil)
    #expect(asked(driver) == 149)
    #expect(asked(Driver.metrics(48)) == 49)
  }

  @Test(arguments: [(60, 17, 25), (80, 23, 35), (110, 22, 33), (160, 39, 40), (200, 40, 40)])
  func `as many months are drawn as there are and fit`(width: Int, ofTwo: Int, ofOne: Int) {
    var driver = Driver.metrics(40)
    driver.press("+")
    driver.resize(width, 30)
    #expect(driver.explorer.metrics?.months == ofTwo)
    // One series needs less room than two.
    driver.press("v")
    #expect(driver.explorer.metrics?.months == ofOne)
  }

  @Test func `fewer months are drawn in steps, and more down to one column a bar`() {
    var driver = Driver.metrics(48)
    #expect(driver.explorer.metrics?.months == 23)
    var seen: [Int] = []
    for key in ["<", "<", "<", ">", ">", ">", ">"] {
      driver.press(key)
      seen.append(driver.explorer.metrics?.months ?? 0)
    }
    #expect(seen == [12, 6, 6, 12, 24, 35, 35])
    #expect(driver.explorer.notice == .noMoreMonths)
    driver.press("v")
    #expect(driver.explorer.metrics?.months == 35)
    driver.press(">>")
    #expect(driver.explorer.metrics?.months == 48)
    driver.press("R")
    #expect(driver.explorer.metrics?.months == 23)
  }

  @Test func `the cursor takes the months along at their edge, never beyond the running one`() {
    var driver = Driver.metrics()
    driver.press("<l")
    #expect(driver.explorer.notice == .noMoreMonths)
    #expect(driver.explorer.metrics?.cursor == Driver.month)
    driver.press(String(repeating: "h", count: 12))
    #expect(driver.explorer.metrics?.cursor == Driver.month.advanced(by: -12))
    #expect(driver.explorer.metrics?.range.first == Driver.month.advanced(by: -12))
    driver.press("g")
    #expect(driver.explorer.metrics?.cursor == driver.explorer.metrics?.range.first)
    driver.press("G")
    #expect(driver.explorer.metrics?.cursor == driver.explorer.metrics?.last)
  }

  @Test func `years are turned, between the first month and the running one`() {
    var driver = Driver.metrics(30)
    driver.press("<,")
    #expect(driver.explorer.metrics?.last == Driver.month.advanced(by: -12))
    driver.press(",")
    #expect(driver.explorer.metrics?.last == Driver.month.advanced(by: -24))
    driver.press(",")
    #expect(driver.explorer.metrics?.last == Driver.month.advanced(by: -24))
    #expect(driver.explorer.notice == .noMoreMonths)
    driver.press(".;.")
    #expect(driver.explorer.metrics?.last == Driver.month)
  }

  @Test func `without figures nobody walks into the past for ever`() {
    var driver = Driver.metrics(0)
    driver.press(String(repeating: ",", count: 40))
    driver.press(String(repeating: "h", count: 200))
    #expect(driver.loads.filter { $0.ticket.slot == .datasetMetrics }.count == 1)
    #expect(driver.explorer.metrics?.last == Driver.month)
  }

  @Test func `a portal without metrics is asked for none`() {
    var driver = Driver(hasMetrics: false)
    driver.start()
    driver.answer(.results, Make.search(0..<3, total: 3))
    driver.press("m>>r")
    #expect(driver.focus == .metrics)
    #expect(driver.last(.datasetMetrics) == nil)
  }

  @Test func `what failed waits for its user`() {
    var driver = Driver.results()
    driver.press("m")
    driver.fail(.datasetMetrics)
    #expect(requests(in: driver.press("<h")).isEmpty)
    #expect(requests(in: driver.press("r")).count == 1)
  }

  @Test func `the next dataset's months come with J, and the way back stays`() {
    var driver = Driver.metrics()
    driver.press("<aJ")
    #expect(driver.explorer.metrics?.datasetID == "id1")
    #expect(driver.explorer.metrics?.months == 12)
    #expect(driver.explorer.metrics?.look.isLogarithmic == true)
    #expect(driver.focus == .metrics)
    driver.key(.backspace)
    #expect(driver.focus == .results)
  }

  @Test func `the way back leads to where the months were opened from last`() {
    var driver = Driver.table(total: 5)
    driver.key(.backspace)
    driver.press("m3m")
    #expect(driver.focus == .metrics)
    driver.key(.backspace)
    #expect(driver.focus == .table)
  }

  @Test func `months whose table was closed lead back to the dataset`() {
    var driver = Driver.table(total: 5)
    driver.press("m3")
    driver.key(.backspace)
    driver.press("4")
    driver.key(.backspace)
    #expect(driver.focus == .detail)
  }

  @Test func `a month's figures are copied`() {
    var driver = Driver.metrics()
    driver.press("h")
    #expect(driver.press("y") == [.copy("2026-05\t11\t21")])
  }

  @Test func `R shows the last months again`() {
    var driver = Driver.metrics()
    driver.press("<,vaDSxtR")
    #expect(driver.explorer.metrics?.months == 23)
    #expect(driver.explorer.metrics?.look == MetricsLook())
    #expect(driver.explorer.metrics?.face == .chart)
    #expect(driver.explorer.metrics?.last == Driver.month)
    #expect(driver.explorer.metrics?.choice == .both)
  }

  @Test func `t shows the figures a line a month, newest first`() {
    var driver = Driver.metrics(30)
    driver.press("t")
    #expect(driver.explorer.metrics?.face == .figures)
    driver.press("jj")
    #expect(driver.explorer.metrics?.cursor == Driver.month.advanced(by: -2))
    driver.press("k")
    #expect(driver.explorer.metrics?.cursor == Driver.month.advanced(by: -1))
    driver.press("G")
    #expect(driver.explorer.metrics?.cursor == Driver.month.advanced(by: -29))
    driver.press("g")
    #expect(driver.explorer.metrics?.cursor == Driver.month)
    driver.key(.pageDown)
    #expect(driver.explorer.metrics?.cursor ?? Driver.month < Driver.month.advanced(by: -5))
    driver.press("t")
    #expect(driver.explorer.metrics?.face == .chart)
  }

  @Test func `Enter goes from a month to its figures`() {
    var driver = Driver.metrics(30)
    driver.press("hh")
    driver.key(.enter)
    #expect(driver.explorer.metrics?.face == .figures)
    #expect(driver.explorer.metrics?.cursor == Driver.month.advanced(by: -2))
  }

  @Test func `the months are copied in the form that is chosen`() {
    let portal = Portal(
      catalog: URL(filePath: "/"), tabular: nil, metrics: URL(string: "https://metrics.example"))
    var driver = Driver.results(portal: portal)
    driver.press("m")
    driver.answer(.datasetMetrics, Make.months(2))
    driver.press("Y")
    #expect(driver.explorer.dialog == .metricsCopies(ListCursor()))
    #expect(driver.key(.enter) == [.copy("month,visits,downloads\n2026-05,11,21\n2026-06,10,20")])
    #expect(driver.explorer.dialog == nil)
    driver.press("vYjj")
    #expect(
      driver.key(.enter) == [
        .copy("[\n  {\"month\": \"2026-05\", \"visits\": 11},\n  {\"month\": \"2026-06\", \"visits\": 10}\n]")
      ])
    driver.press("Yjjjjj")
    #expect(
      driver.key(.enter) == [
        .copy(
          "https://metrics.example/api/datasets/data/?dataset_id__exact=id0&metric_month__sort=desc&page_size=50"
        )
      ])
    driver.press("Y")
    driver.key(.escape)
    #expect(driver.explorer.dialog == nil)
  }

  @Test func `without months there is nothing to copy`() {
    var driver = Driver.metrics(0)
    driver.press("Y")
    #expect(driver.explorer.notice == .nothingToCopy)
    driver.press("y")
    #expect(driver.explorer.notice == .nothingToCopy)
  }

  @Test func `e writes the months to a file in the form that is chosen`() {
    var driver = Driver.metrics(2)
    driver.press("ve")
    guard case .saving(let form)? = driver.explorer.dialog else {
      Issue.record("no form")
      return
    }
    #expect(form.field.text.hasSuffix(".csv"))
    driver.key(.down)
    driver.key(.down)
    driver.key(.enter)
    guard case .writing(let export)? = driver.pending(.export), case .file(let target) = export.destination
    else {
      Issue.record("nothing is written")
      return
    }
    #expect(target.path.hasSuffix(".json"))
    #expect(
      export.text
        == "[\n  {\"month\": \"2026-05\", \"visits\": 11},\n  {\"month\": \"2026-06\", \"visits\": 10}\n]\n")
  }

  @Test func `without months there is nothing to export`() {
    var driver = Driver.metrics(0)
    driver.press("e")
    #expect(driver.explorer.notice == .nothingToExport)
  }
}
