/// How the chart is drawn.
package struct MetricsLook: Hashable, Sendable {
  /// Whether heights are logarithms; then nothing is cut.
  package var isLogarithmic = false
  /// Whether two series stand on each other instead of side by side.
  package var isStacked = false
  /// Whether each bar has the same month of the year before beside it.
  package var hasYearBefore = false
  /// Whether a bar that would flatten all others is cut, with a mark.
  package var cutsOutliers = true

  /// The look at the start.
  package init() {}
}
