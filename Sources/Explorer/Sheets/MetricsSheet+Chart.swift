import Canvas
import DataGouv

extension MetricsSheet {
  /// The sheet as bars of characters, a line a month and a block a column: what can be pasted into a message.
  ///
  /// A month without a row is `·`, one without a number `∅`, the running one is hatched, and a bar that would flatten
  /// all others is cut by `≈`.
  ///
  /// - Parameters:
  ///   - width: The most columns of a line; at least 30 are taken.
  ///   - isASCII: Whether bars are made of `#`.
  package func chart(width: Int = 80, isASCII: Bool = false) -> String {
    var lines = title.isEmpty ? [] : [SafeText(title).string]
    for column in columns where !column.counts.months.isEmpty {
      if !lines.isEmpty { lines.append("") }
      if columns.count > 1 { lines.append(column.name) }
      lines += bars(of: column.counts, width: max(30, width), isASCII: isASCII)
    }
    return lines.joined(separator: "\n")
  }

  private func bars(of counts: MetricsCounts, width: Int, isASCII: Bool) -> [String] {
    guard let first = counts.months.first, let last = counts.months.last else { return [] }
    let months = Array(first...last)
    let values = months.compactMap { counts[$0].value }
    let digits = values.reduce(1) { max($0, String($1).utf8.count) }
    let room = width - 8 - digits - 2
    let limit = MetricsOutliers.limit(values)
    let top = max(1, limit ?? values.max() ?? 1)
    return months.map { month in
      guard let value = counts[month].value else {
        let isRow = counts[month] == .unknown
        return "\(month.text)  \(isASCII ? (isRow ? "~" : ".") : (isRow ? "∅" : "·"))"
      }
      var bar = self.bar(min(value, top), of: top, room: room, isHatched: month == running, isASCII: isASCII)
      if value > top { bar = String(bar.dropLast(2)) + (isASCII ? "~>" : "≈›") }
      let space = String(repeating: " ", count: room - bar.count + digits - String(value).utf8.count + 2)
      return "\(month.text) \(bar)\(space)\(value)"
    }
  }

  /// A bar in eighths of a character, at least one when there is anything.
  private func bar(_ value: Int, of top: Int, room: Int, isHatched: Bool, isASCII: Bool) -> String {
    guard value > 0 else { return "" }
    let eighths = max(1, Int((Double(value) / Double(top) * Double(room * 8)).rounded()))
    if isHatched || isASCII {
      let fill = isASCII ? (isHatched ? ":" : "#") : "░"
      return String(repeating: fill, count: max(1, min(room, (eighths + 4) / 8)))
    }
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: min(room, eighths / 8))
      + (eighths < room * 8 ? parts[eighths % 8] : "")
  }
}
