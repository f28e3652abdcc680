import Canvas
import DataGouv
import Views

/// The text of the `get_metrics` tool of data.gouv.fr's MCP server, for whoever reads that: English in every
/// language, columns of 12, 15 and 15 with a space between, filled with spaces to the end of the line.
extension MetricsReport {
  func text(_ messages: Messages) -> String {
    let sections = [
      dataset.map { Self.text($0, kind: "Dataset", ruleWidth: 60) },
      resource.map { Self.text($0, kind: "Resource", ruleWidth: 40) },
    ]
    return sections.compactMap(\.self).joined(separator: "\n\n")
  }

  private static func text(_ section: Section, kind: String, ruleWidth: Int) -> String {
    let heading = "\(kind) Metrics" + (section.title.map { ": \(SafeText($0).string)" } ?? "")
    var lines = [heading, "\(kind) ID: \(SafeText(section.id).string)", ""]
    if section.series.figures.isEmpty {
      lines.append("No metrics available for this \(kind.lowercased()).")
    } else {
      let hasVisits = kind == "Dataset"
      let rule = String(repeating: "-", count: ruleWidth)
      func line(_ month: String, _ visits: String, _ downloads: String) -> String {
        let fields = [(month, 12)] + (hasVisits ? [(visits, 15)] : []) + [(downloads, 15)]
        return fields.map { text, width in
          text + String(repeating: " ", count: max(0, width - text.count))
        }.joined(separator: " ")
      }
      lines += ["Monthly Statistics:", rule, line("Month", "Visits", "Downloads"), rule]
      lines += section.newestFirst.map { month in
        line(month.month.text, number(month.visits), number(month.downloads))
      }
      lines += [rule, line("Total", number(section.visits), number(section.downloads))]
    }
    return lines.map { "\($0)\n" }.joined()
  }

  /// A number with commas between thousands; where the server has none, the tool writes 0.
  private static func number(_ value: Int?) -> String { Formats(.english).integer(value ?? 0) }
}
