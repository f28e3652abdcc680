import Canvas
import Explorer

/// Draws the bars of a month, and the marks of what is no bar: `·` no row, `∅` a row without a number, `0` zero.
struct ChartBars {
  let series: [ChartSeries]
  let scale: ChartScale
  /// Whether the month is not over: its bars are hatched.
  let isPartial: Bool
  let pen: Pen

  /// What fills the bars of a month that is not over, and those of the year before.
  static let partialFill: Unicode.Scalar = "░"
  static let yearBeforeFill: Unicode.Scalar = "╎"

  private static let eighths: [String] = ["", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  func draw(_ bar: ChartMonth.Bar, in area: Rect, on frame: inout Frame) {
    guard let value = bar.value else {
      let isRow = bar.parts.contains { $0.count == .unknown }
      mark(isRow ? "∅" : "·", Theme.dim, in: area, on: &frame)
      return
    }
    guard value > 0 else {
      mark("0", bar.isYearBefore ? Theme.dim : series[bar.parts[0].series].style, in: area, on: &frame)
      return
    }
    let height = scale.eighths(of: value, rows: area.height)
    if bar.parts.count == 1 {
      draw(height, of: series[bar.parts[0].series], bar, above: 0, in: area, on: &frame)
    } else {
      stack(bar, height: height, in: area, on: &frame)
    }
    // A cut bar shows that it goes on.
    if value > scale.top, area.height > 2 {
      frame.canvas.fill(area.row(1), with: "≈", style: Theme.warning)
    }
  }

  private func mark(_ text: String, _ style: Style, in area: Rect, on frame: inout Frame) {
    frame.draw(text, style, x: (area.width - 1) / 2, row: area.height - 1, in: area)
  }

  /// One part over the other: the borders between them are at whole cells, and each part has at least one.
  private func stack(_ bar: ChartMonth.Bar, height: Int, in area: Rect, on frame: inout Frame) {
    var (ground, sum) = (0, 0)
    let last = bar.parts.lastIndex { ($0.count.value ?? 0) > 0 }
    for (index, part) in bar.parts.enumerated() {
      guard let value = part.count.value, value > 0 else { continue }
      sum = sum.addingAtMost(value)
      let whole = (scale.eighths(of: min(sum, scale.top), rows: area.height) + 4) / 8
      let top = index == last ? max(height, (ground + 1) * 8) : max(ground + 1, whole) * 8
      let place = area.inset(bottom: ground)
      draw(
        min(top, area.height * 8) - ground * 8, of: series[part.series], bar, above: ground, in: place,
        on: &frame)
      ground = min(area.height - 1, top / 8)
    }
  }

  private func draw(
    _ eighths: Int, of series: ChartSeries, _ bar: ChartMonth.Bar, above ground: Int, in area: Rect,
    on frame: inout Frame
  ) {
    // A hatched bar and an ASCII one end in a whole cell.
    let isHatched = isPartial || bar.isYearBefore || series.fill != "█"
    let isWhole = isPartial || bar.isYearBefore || pen.isASCII || (isHatched && ground > 0)
    let full = isWhole ? max(1, (eighths + 4) / 8) : eighths / 8
    let rest = isWhole ? 0 : eighths % 8
    let body = Rect(x: area.x, y: area.bottom - full, width: area.width, height: full)
    let fill = bar.isYearBefore ? Self.yearBeforeFill : isPartial ? Self.partialFill : series.fill
    let colour = bar.isYearBefore ? Style(series.style.foreground, on: nil, .dim) : series.style
    // A full block leaves a slit between two lines in some fonts; the colour behind it closes it.
    let style = fill == "█" ? Style(colour.foreground, on: colour.foreground) : colour
    frame.canvas.fill(body.intersection(area), with: fill, style: style)
    if rest > 0 {
      frame.canvas.draw(
        String(repeating: Self.eighths[rest], count: area.width), at: Point(x: area.x, y: body.y - 1),
        in: area, style: colour)
    }
  }
}
