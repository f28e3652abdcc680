import Canvas
import DataGouv
import Explorer
import Views

/// The text of the `get_metrics` tool of data.gouv.fr's MCP server, for whoever reads that: English in every
/// language, columns of 12, 15 and 15 with a space between, filled with spaces to the end of the line.
extension MetricsReport {
  func text(_ messages: Messages) -> String {
    let sections = [
      dataset.map { Self.text($0, kind: "Dataset", columns: [.visits, .downloads], ruleWidth: 60) },
      resource.map { Self.text($0, kind: "Resource", columns: [.downloads], ruleWidth: 40) },
      other.map { kind, section in
        Self.text(section, kind: kind.heading, columns: kind.measures, ruleWidth: 60)
      },
    ]
    return sections.compactMap(\.self).joined(separator: "\n\n")
  }

  private static func text(
    _ section: Section, kind: String, columns: [MetricsState.Measure], ruleWidth: Int
  ) -> String {
    let heading = "\(kind) Metrics" + (section.title.map { ": \(SafeText($0).string)" } ?? "")
    var lines = [heading, "\(kind) ID: \(SafeText(section.id).string)", ""]
    if section.series.figures.isEmpty {
      lines.append("No metrics available for this \(kind.lowercased()).")
    } else {
      let counts = columns.map { $0.counts(in: section.series) }
      let rule = String(repeating: "-", count: ruleWidth)
      func line(_ first: String, _ fields: [String]) -> String {
        ([(first, 12)] + fields.map { ($0, 15) }).map { text, width in
          text + String(repeating: " ", count: max(0, width - text.count))
        }.joined(separator: " ")
      }
      lines += ["Monthly Statistics:", rule, line("Month", columns.map(Self.heading)), rule]
      lines += section.newestFirst.map { figures in
        line(figures.month.text, counts.map { number($0[figures.month].value) })
      }
      lines += [rule, line("Total", counts.map { number($0.sum($0.months)) })]
    }
    return lines.map { "\($0)\n" }.joined()
  }

  private static func heading(_ measure: MetricsState.Measure) -> String {
    switch measure {
    case .visits: "Visits"
    case .downloads, .fileDownloads: "Downloads"
    case .reuseVisits: "Reuse visits"
    case .dataserviceVisits: "API visits"
    }
  }

  /// A number with commas between thousands; where the server has none, the tool writes 0.
  private static func number(_ value: Int?) -> String { Formats(.english).integer(value ?? 0) }
}
