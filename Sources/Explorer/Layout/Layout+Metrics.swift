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
  }

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
