import Explorer

/// Bars one line high: a month a column.
enum SparkBars {
  private static let eighths: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let levels: [Character] = [".", ":", "-", "=", "+", "*", "#", "@"]

  /// The bars of counts, as high as `top` allows; a blank where there is no number, `_` at zero.
  static func text(_ counts: [MonthCount], top: Int? = nil, isASCII: Bool) -> String {
    let most = max(1, top ?? counts.compactMap(\.value).max() ?? 1)
    return String(
      counts.map { count -> Character in
        guard let value = count.value else { return " " }
        guard value > 0 else { return "_" }
        let level = min(7, Int(Double(value) / Double(most) * 8))
        return isASCII ? levels[level] : eighths[level]
      })
  }
}
