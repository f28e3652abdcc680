import Canvas
import DataGouv
import Explorer

/// A row of bars: its name, its numbers by month, its look.
struct ChartSeries {
  let name: String
  let counts: MetricsCounts
  let style: Style
  /// What fills a bar; the second series has another fill, so that it tells without colours.
  let fill: Unicode.Scalar
}
