import Canvas
import DataGouv

/// A row of bars: its name, its values by month, its look.
struct ChartSeries {
  let name: String
  /// Value of a month; `nil` where there is none, which is not zero.
  let value: (Month) -> Int?
  let style: Style
  /// What fills a bar; the second series has another fill, so that it tells without colours.
  let fill: Unicode.Scalar
}
