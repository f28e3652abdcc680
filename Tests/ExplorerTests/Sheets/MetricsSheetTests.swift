import DataGouv
import Testing

@testable import Explorer

struct MetricsSheetTests {
  private func month(_ month: Int) -> Month { Month(year: 2026, month: month) }

  private var sheet: MetricsSheet {
    let series = MonthlySeries(figures: [
      MonthlyFigures(month: month(1), visits: 800, downloads: 40),
      MonthlyFigures(month: month(2), visits: nil, downloads: 0),
      MonthlyFigures(month: month(4), visits: 400, downloads: nil),
    ])
    return MetricsSheet(
      title: "Air", subject: .dataset("d"), series: series, running: month(4))
  }

  @Test(arguments: [
    (MetricsFormat.csv, "month,visits,downloads\n2026-01,800,40\n2026-02,,0\n2026-04,400,"),
    (.tsv, "month\tvisits\tdownloads\n2026-01\t800\t40\n2026-02\t\t0\n2026-04\t400\t"),
    (
      .json,
      """
      [
        {"month": "2026-01", "visits": 800, "downloads": 40},
        {"month": "2026-02", "visits": null, "downloads": 0},
        {"month": "2026-04", "visits": 400, "downloads": null}
      ]
      """
    ),
    (
      .markdown,
      """
      | month | visits | downloads |
      | --- | ---: | ---: |
      | 2026-01 | 800 | 40 |
      | 2026-02 |  | 0 |
      | 2026-04 | 400 |  |
      """
    ),
  ])
  func `a month without a number is empty, and one without a row is not there`(
    format: MetricsFormat, text: String
  ) {
    #expect(sheet.text(as: format) == text)
  }

  @Test func `a chart of characters tells gaps, zeros, missing numbers and the running month apart`() {
    #expect(
      sheet.chart(width: 30) == """
        Air

        visits
        2026-01 █████████████████  800
        2026-02  ∅
        2026-03  ·
        2026-04 ░░░░░░░░░          400

        downloads
        2026-01 ██████████████████  40
        2026-02                      0
        2026-03  ·
        2026-04  ∅
        """)
  }

  @Test func `it is legible in ASCII, with the title cleaned`() {
    var sheet = sheet
    sheet.title = "A\u{1b}[2Jir"
    sheet.columns.removeLast()
    #expect(
      sheet.chart(width: 30, isASCII: true) == """
        A\u{FFFD}[2Jir

        2026-01 #################  800
        2026-02  ~
        2026-03  .
        2026-04 :::::::::          400
        """)
  }

  @Test func `a spike is cut, and huge numbers have room`() {
    let values = [10, 12, 9, 11, 9_007_199_254_740_993]
    let series = MonthlySeries(
      figures: values.enumerated().map { MonthlyFigures(month: month($0 + 1), visits: $1, downloads: nil) })
    let sheet = MetricsSheet(title: "", subject: .reuse("r"), series: series, running: month(9))
    let lines = sheet.chart(width: 40).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { $0.count == 40 })
    #expect(lines[4].contains("≈› "))
    #expect(lines[4].hasSuffix(" 9007199254740993"))
    #expect(lines[1].contains("███"))
  }

  @Test func `nothing makes an empty sheet in every form`() {
    let sheet = MetricsSheet(title: "", columns: [], running: month(1))
    #expect(sheet.text(as: .csv) == "month")
    #expect(sheet.text(as: .json) == "[]")
    #expect(sheet.text(as: .chart) == "")
  }
}
