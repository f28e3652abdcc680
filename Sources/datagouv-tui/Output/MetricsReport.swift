import DataGouv
import Explorer
import Views

/// The months of a dataset, of a file, or of both; or of something else that is counted.
struct MetricsReport: Report {
  /// Something else than a dataset and a file.
  enum Kind: String, Hashable, Sendable {
    case organization, reuse, dataservice, site
  }

  /// What is counted.
  struct Section: Hashable, Sendable {
    var id: String
    /// Its title; `nil` when the portal would not tell.
    var title: String?
    var series: MonthlySeries

    /// The months, newest first.
    var newestFirst: [MonthlyFigures] { series.figures.reversed() }
  }

  var dataset: Section?
  var resource: Section?
  var other: (kind: Kind, section: Section)?

  var json: JSONDocument {
    if let other { return .object([other.kind.rawValue: Self.document(other.section, other.kind.measures)]) }
    return .object([
      "dataset": dataset.map { Self.document($0, [.visits, .downloads]) } ?? .null,
      "resource": resource.map { Self.document($0, [.downloads]) } ?? .null,
    ])
  }

  private static func document(_ section: Section, _ measures: [MetricsState.Measure]) -> JSONDocument {
    let counts = measures.map { (name: $0.columnName, counts: $0.counts(in: section.series)) }
    let months = section.newestFirst.map { figures in
      let members = counts.map { ($0.name, JSONDocument.optional($0.counts[figures.month].value)) }
      return Dictionary(members + [("month", .string(figures.month.text))]) { first, _ in first }
    }
    let totals = counts.map { ($0.name, JSONDocument.optional($0.counts.sum($0.counts.months))) }
    return .object([
      "id": .string(section.id), "months": .array(months.map(JSONDocument.object)),
      "title": .optional(section.title), "total": .object(Dictionary(totals) { first, _ in first }),
    ])
  }

  var csv: CSVDocument {
    if let other {
      return csv([(other.kind.rawValue, other.section)], other.kind.measures)
    }
    let sections = [("dataset", dataset), ("resource", resource)]
    return csv(sections.compactMap { name, section in section.map { (name, $0) } }, [.visits, .downloads])
  }

  private func csv(_ sections: [(String, Section)], _ measures: [MetricsState.Measure]) -> CSVDocument {
    CSVDocument(
      header: ["subject", "id", "month"] + measures.map(\.columnName),
      records: sections.flatMap { subject, section in
        let counts = measures.map { $0.counts(in: section.series) }
        return section.newestFirst.map { figures in
          [subject, section.id, figures.month.text] + counts.map { $0[figures.month].value.map(String.init) }
        }
      })
  }

  /// Bars made of characters, a block a column of each section.
  func chart(running: Month, width: Int, isASCII: Bool) -> String {
    let sections: [(Section?, [MetricsState.Measure])] = [
      (dataset, [.visits, .downloads]), (resource, [.downloads]),
      (other?.section, other?.kind.measures ?? []),
    ]
    let charts = sections.compactMap { section, measures -> String? in
      guard let section else { return nil }
      let columns = measures.map { MetricsSheet.Column($0.columnName, $0.counts(in: section.series)) }
      let sheet = MetricsSheet(title: section.title ?? section.id, columns: columns, running: running)
      return sheet.chart(width: width, isASCII: isASCII) + "\n"
    }
    return charts.joined(separator: "\n")
  }
}

extension MetricsReport.Kind {
  /// What is counted of it.
  var measures: [MetricsState.Measure] {
    switch self {
    case .organization: [.visits, .downloads, .reuseVisits, .dataserviceVisits]
    case .reuse, .dataservice: [.visits]
    case .site: [.visits, .downloads, .reuseVisits]
    }
  }

  /// Its name in the text that programs read, in English.
  var heading: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
