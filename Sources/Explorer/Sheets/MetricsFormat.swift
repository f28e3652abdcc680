/// How a row of months is written as text: copied, exported, printed.
package enum MetricsFormat: String, Hashable, Sendable, CaseIterable {
  /// Commas, a line a month, oldest first.
  case csv
  /// The same with tabs.
  case tsv
  /// An array of objects, one a month; `null` where there is no number.
  case json
  /// A table of Markdown.
  case markdown
  /// Bars made of characters, a line a month.
  case chart

  /// What file names end in.
  package var fileExtension: String {
    switch self {
    case .csv: "csv"
    case .tsv: "tsv"
    case .json: "json"
    case .markdown: "md"
    case .chart: "txt"
    }
  }
}
