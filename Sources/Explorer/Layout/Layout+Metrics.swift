package import Canvas

extension Layout {
  /// The parts of the metrics.
  package struct MetricsAreas: Hashable, Sendable {
    /// All of it, a column free at either side where there is room.
    package var text: Rect
    /// The chart with its title, or a table.
    package var main: Rect
    /// The figures beside the chart; empty when they have no room there.
    package var panel: Rect

    /// The lines of a leaderboard.
    package var leaders: Rect { text.inset(top: text.height >= 6 ? 3 : min(1, text.height)) }
    /// The parts of a comparison.
    package var comparison: Rect { text.inset(top: text.height >= 8 ? 2 : min(1, text.height)) }
    /// How many parts of a comparison stand side by side.
    package var comparisonColumns: Int { max(1, min(4, text.width / 34)) }
  }

  /// Whether the lines of the results have room for twelve months.
  package var hasSparks: Bool { results.linesPerItem == 1 && results.list.width >= 90 }

  /// Where the parts of the metrics are.
  package var metrics: MetricsAreas {
    let content = content(of: .metrics)
    let text = content.width >= 30 ? content.inset(left: 1, right: 1) : content
    guard text.width >= 98, text.height >= 13 else {
      return MetricsAreas(text: text, main: text, panel: Rect(.zero))
    }
    let (main, rest) = text.splitLeft(text.width - 34)
    return MetricsAreas(text: text, main: main, panel: rest.inset(left: 2))
  }
}
