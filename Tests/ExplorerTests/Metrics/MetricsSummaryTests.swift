import DataGouv
import Testing

@testable import Explorer

/// The figures beside the chart, against numbers worked out by hand.
struct MetricsSummaryTests {
  private func month(_ year: Int, _ month: Int) -> Month { Month(year: year, month: month) }

  private func counts(_ values: [(Month, Int?)]) -> MetricsCounts {
    MetricsCounts(
      MonthlySeries(figures: values.map { MonthlyFigures(month: $0, visits: $1, downloads: nil) }), \.visits)
  }

  @Test func `two years and a running month`() {
    // 2024: 100 a month, 2025: 100, 110, …, 210; January 2026 is running.
    let year = (1...12).map { (month(2024, $0), Int?.some(100)) }
    let next = (1...12).map { (month(2025, $0), Int?.some(90 + $0 * 10)) }
    let summary = MetricsSummary(counts(year + next + [(month(2026, 1), 5)]), running: month(2026, 1))
    #expect(summary.total == 1_200 + 1_860 + 5)
    // 3060 of 24 months that are over.
    #expect(summary.mean == 128)
    #expect(summary.best == MetricsSummary.Best(month: month(2025, 12), value: 210))
    #expect(summary.years == MetricsSummary.Years(last: 1_860, before: 1_200))
    #expect(summary.since == month(2024, 1))
  }

  @Test func `a month without a number is left out of the mean, and one of zero is not`() {
    let summary = MetricsSummary(
      counts([(month(2025, 1), 10), (month(2025, 2), nil), (month(2025, 4), 0), (month(2025, 5), 6)]),
      running: month(2025, 9))
    #expect(summary.total == 16)
    #expect(summary.mean == 5)
    #expect(summary.best == MetricsSummary.Best(month: month(2025, 1), value: 10))
    #expect(summary.years == nil)
  }

  @Test func `gaps count as nothing when years are compared`() {
    let summary = MetricsSummary(
      counts([(month(2024, 1), 7), (month(2024, 6), 3), (month(2025, 3), 30)]), running: month(2026, 1))
    #expect(summary.years == MetricsSummary.Years(last: 30, before: 10))
  }

  @Test func `nothing has no mean, no best month and no years`() {
    let summary = MetricsSummary(counts([]), running: month(2026, 1))
    #expect(summary == MetricsSummary(MetricsCounts(nil, \.visits), running: month(2026, 1)))
    #expect(summary.total == 0)
    #expect(summary.mean == nil && summary.best == nil && summary.years == nil && summary.since == nil)
  }

  @Test func `one running month has a total and no mean`() {
    let summary = MetricsSummary(counts([(month(2026, 1), 9)]), running: month(2026, 1))
    #expect(summary.total == 9)
    #expect(summary.mean == nil)
    #expect(summary.best?.value == 9)
  }

  @Test func `numbers beyond 53 bits stay exact, and beyond 64 bits stay at the most`() {
    let large = 9_007_199_254_740_993
    let exact = MetricsSummary(
      counts([(month(2025, 1), large), (month(2025, 2), large)]), running: month(2026, 1))
    #expect(exact.total == 18_014_398_509_481_986)
    #expect(exact.mean == large)
    let most = MetricsSummary(
      counts([(month(2025, 1), .max), (month(2025, 2), .max)]), running: month(2026, 1))
    #expect(most.total == .max)
    #expect(most.mean == .max)
  }

  @Test func `two rows of a month are added up`() {
    let summary = MetricsSummary(
      counts([(month(2025, 1), 4), (month(2025, 1), 5), (month(2025, 2), 1)]), running: month(2026, 1))
    #expect(summary.best == MetricsSummary.Best(month: month(2025, 1), value: 9))
    #expect(summary.mean == 5)
  }
}
