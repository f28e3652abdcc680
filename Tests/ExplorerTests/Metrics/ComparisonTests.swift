import Canvas
import DataGouv
import Testing

@testable import Explorer

struct ComparisonTests {
  private static func item(_ name: String, _ values: [Int]) -> ComparisonState.Item {
    let count = values.count
    let figures = values.enumerated().map { index, value in
      MonthlyFigures(month: Driver.month.advanced(by: index - count), visits: value * 2, downloads: value)
    }
    return .init(.dataset(name), title: name.uppercased(), series: MonthlySeries(figures: figures))
  }

  /// Flat and large; doubling and small; young.
  private static let items = [
    item("small", Array(repeating: 1, count: 12) + Array(repeating: 2, count: 12)),
    item("large", Array(repeating: 100, count: 24)),
    item("young", [50]),
  ]

  private func compared() -> Driver {
    var driver = Driver.metrics()
    driver.press("V")
    driver.answer(.comparison, .comparison(Self.items))
    return driver
  }

  private func order(_ driver: Driver) -> [String?]? {
    driver.explorer.metrics?.comparison?.sorted(running: Driver.month).map(\.title)
  }

  @Test func `V compares the files of the open dataset`() {
    var driver = Driver.metrics()
    driver.press("V")
    #expect(
      driver.pending(.comparison)
        == .comparison(.files(datasetID: "id0"), measure: .downloads, through: Driver.month))
    #expect(driver.explorer.metrics?.face == .comparison)
  }

  @Test func `it is ordered by total or by growth, the young last`() {
    var driver = compared()
    #expect(order(driver) == ["LARGE", "YOUNG", "SMALL"])
    driver.press("s")
    #expect(order(driver) == ["SMALL", "LARGE", "YOUNG"])
    driver.press("s")
    #expect(order(driver) == ["LARGE", "YOUNG", "SMALL"])
  }

  @Test func `a part opens its months, and Backspace leads back to the comparison, then to the chart`() {
    var driver = compared()
    driver.press("l")
    driver.key(.enter)
    #expect(driver.explorer.metrics?.subject == .dataset("young"))
    #expect(driver.explorer.metrics?.face == .chart)
    driver.key(.backspace)
    #expect(driver.explorer.metrics?.face == .comparison)
    #expect(driver.explorer.metrics?.comparison?.index == 1)
    driver.key(.backspace)
    #expect(driver.explorer.metrics?.face == .chart)
    #expect(driver.explorer.metrics?.subject == .dataset("id0"))
    driver.key(.backspace)
    #expect(driver.focus == .results)
  }

  @Test func `the cursor stays among the parts, and the scale is each its own or common`() {
    var driver = compared()
    driver.press("hkhG")
    #expect(driver.explorer.metrics?.comparison?.index == 2)
    driver.press("l")
    #expect(driver.explorer.metrics?.comparison?.index == 2)
    driver.press("ga")
    #expect(driver.explorer.metrics?.comparison?.index == 0)
    #expect(driver.explorer.metrics?.comparison?.hasCommonScale == true)
  }

  @Test func `marked datasets are compared, in the order of marking`() {
    var driver = Driver.results()
    driver.press("*jj*")
    #expect(driver.explorer.notice == .marked(2))
    driver.press("V")
    let marked = [MarkedDataset(id: "id0", title: "Dataset 0"), MarkedDataset(id: "id2", title: "Dataset 2")]
    #expect(
      driver.pending(.comparison) == .comparison(.marked(marked), measure: .downloads, through: Driver.month))
    driver.key(.backspace)
    driver.press("1*")
    #expect(driver.explorer.marked.map(\.id) == ["id0"])
  }

  @Test func `V again compares the next there is: files, the producer's datasets, those marked`() {
    var driver = Driver.results()
    driver.handle(.resized(Size(width: 100, height: 30)))
    driver.press("m")
    driver.explorer.metrics?.producerID = "o1"
    var seen: [ComparisonState.Scope?] = []
    for _ in 0..<3 {
      driver.press("V")
      seen.append(driver.explorer.metrics?.comparison?.scope)
    }
    #expect(seen == [.files(datasetID: "id0"), .producer(id: "o1"), .files(datasetID: "id0")])
  }

  @Test func `visits are compared too, but for files`() {
    var driver = Driver.results()
    driver.press("*V")
    driver.answer(.comparison, .comparison(Self.items))
    driver.press("v")
    #expect(driver.explorer.metrics?.comparison?.measure == .visits)
    var files = compared()
    files.press("v")
    #expect(files.explorer.metrics?.comparison?.measure == .downloads)
  }

  @Test func `a failed comparison waits for its user`() {
    var driver = Driver.metrics()
    driver.press("V")
    driver.fail(.comparison)
    #expect(requests(in: driver.press("l")).isEmpty)
    #expect(requests(in: driver.press("r")).contains { if case .comparison = $0 { true } else { false } })
  }
}
