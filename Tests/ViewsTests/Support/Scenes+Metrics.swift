import Canvas
import DataGouv

@testable import Explorer

extension Scenes {
  /// The sizes at which the chart is drawn.
  static let chartSizes = [
    Size(width: 20, height: 5), Size(width: 30, height: 9), Size(width: 40, height: 12),
    Size(width: 60, height: 16), Size(width: 72, height: 20), Size(width: 80, height: 24),
    Size(width: 100, height: 30), Size(width: 120, height: 36), Size(width: 160, height: 45),
    Size(width: 200, height: 50),
  ]

  /// Series that are awkward to draw, each with its name.
  static let awkwardSeries: [(name: String, figures: [MonthlyFigures])] = [
    ("plain", months(30) { 8_000 + ($0 * 7_919) % 13_000 }),
    (
      "gaps",
      months(30) { 500 + $0 * 20 }.enumerated().filter { ![3, 4, 20, 26].contains($0.offset) }.map(\.element)
    ),
    ("zeros", months(14) { $0 % 3 == 0 ? 0 : $0 }),
    ("one", months(1) { _ in 1_234 }),
    ("none", []),
    (
      "nulls",
      months(14) { $0 }.map {
        MonthlyFigures(
          month: $0.month, visits: $0.month.month % 4 == 0 ? nil : 40,
          downloads: $0.month.month % 3 == 0 ? nil : 30)
      }
    ),
    ("huge", months(14) { 9_007_199_254_740_993 + $0 * 100_000_000_000_000 }),
    ("spike", months(26) { $0 == 15 ? 900_000 : 700 + ($0 * 37) % 400 }),
    ("twice", months(14) { 100 + $0 } + months(14) { $0 * 3 }),
  ]

  private static func months(_ count: Int, _ visits: (Int) -> Int) -> [MonthlyFigures] {
    (0..<count).map { index in
      MonthlyFigures(
        month: Samples.month.advanced(by: index + 1 - count), visits: visits(index),
        downloads: visits(index) / 3)
    }
  }

  /// The metrics pane on the whole screen, of a series.
  static func chart(_ figures: [MonthlyFigures], _ size: Size) -> Explorer {
    var explorer = metrics(size, months: nil)
    explorer.isZoomed = true
    explorer.metrics?.dataset.value = MonthlySeries(figures: figures)
    explorer.metrics?.cursor = Samples.month.advanced(by: -1)
    explorer.settle()
    return explorer
  }

  /// A leaderboard whose titles are partly there.
  static func leaders(_ size: Size) -> Explorer {
    var explorer = results(size)
    _ = explorer.handle(.key("P"))
    explorer.metrics?.leaders?.query = LeadersQuery(
      .datasets, by: .downloads, in: Samples.month.advanced(by: -1))
    explorer.metrics?.leaders?.leaders.take(
      Samples.summaries.enumerated().map { index, dataset in
        .init(id: dataset.id, value: index == 11 ? nil : dataset.downloads)
      }.sorted { $0.value ?? -1 > $1.value ?? -1 })
    for (index, dataset) in Samples.summaries.enumerated() where index != 4 {
      explorer.metrics?.leaders?.titles[dataset.id] = .some(index == 5 ? nil : dataset.title)
    }
    explorer.metrics?.leaders?.cursor.index = 2
    explorer.isZoomed = true
    explorer.settle()
    return explorer
  }

  /// Eight datasets side by side.
  static func comparison(_ size: Size) -> Explorer {
    var explorer = chart(awkwardSeries[0].figures, size)
    var comparison = ComparisonState(.producer(id: "o1"))
    comparison.items.take(
      zip(Samples.summaries, awkwardSeries.dropLast(1)).map { dataset, series in
        .init(
          .dataset(dataset.id), title: series.name == "zeros" ? nil : dataset.title,
          series: MonthlySeries(figures: series.figures))
      })
    comparison.index = 1
    explorer.metrics?.comparison = comparison
    explorer.metrics?.face = .comparison
    explorer.settle()
    return explorer
  }

  /// Results with the months of most of them, two of them marked.
  static func sparks(_ size: Size) -> Explorer {
    var explorer = results(size)
    explorer.isZoomed = true
    for (dataset, series) in zip(Samples.summaries, awkwardSeries) {
      explorer.sparks.series[dataset.id] = MonthlySeries(figures: series.figures)
    }
    explorer.marked = Samples.summaries[1...2].map { MarkedDataset(id: $0.id, title: $0.title) }
    return explorer
  }

  /// The chart with the shares of the files beside it.
  static func shares(_ size: Size) -> Explorer {
    var explorer = chart(awkwardSeries[0].figures, size)
    explorer.metrics?.shares.take([
      FileShare(id: "a", title: "mesures-2026.csv", downloads: 620),
      FileShare(id: "b", title: nil, downloads: 250),
      FileShare(id: "c", title: "Notice technique des mesures et des méthodes", downloads: 130),
    ])
    return explorer
  }
}
