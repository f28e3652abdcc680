import DataGouv
import Views

/// The months of a dataset, of a file, or of both.
struct MetricsReport: Report {
  /// What is counted.
  struct Section: Hashable, Sendable {
    var id: String
    /// Its title; `nil` when the portal would not tell.
    var title: String?
    var series: MonthlySeries

    /// The months, newest first.
    var newestFirst: [MonthlyFigures] { series.figures.reversed() }
    /// Visits of all months listed.
    var visits: Int { Self.sum(series.figures.map(\.visits)) }
    /// Downloads of all months listed.
    var downloads: Int { Self.sum(series.figures.map(\.downloads)) }

    /// The servers' numbers are theirs: a sum beyond 64 bits stays at the most.
    private static func sum(_ values: [Int?]) -> Int {
      values.reduce(0) { total, value in
        let (sum, overflows) = total.addingReportingOverflow(value ?? 0)
        return overflows ? .max : sum
      }
    }
  }

  var dataset: Section?
  var resource: Section?

  var json: JSONDocument {
    .object([
      "dataset": dataset.map { Self.document($0, withVisits: true) } ?? .null,
      "resource": resource.map { Self.document($0, withVisits: false) } ?? .null,
    ])
  }

  private static func document(_ section: Section, withVisits: Bool) -> JSONDocument {
    func figures(_ visits: Int?, _ downloads: Int?, _ more: [String: JSONDocument]) -> JSONDocument {
      var members = more
      members["downloads"] = .optional(downloads)
      if withVisits { members["visits"] = .optional(visits) }
      return .object(members)
    }
    return .object([
      "id": .string(section.id),
      "months": .array(
        section.newestFirst.map { figures($0.visits, $0.downloads, ["month": .string($0.month.text)]) }),
      "title": .optional(section.title), "total": figures(section.visits, section.downloads, [:]),
    ])
  }

  var csv: CSVDocument {
    let sections = [("dataset", dataset), ("resource", resource)]
    return CSVDocument(
      header: ["subject", "id", "month", "visits", "downloads"],
      records: sections.flatMap { subject, section in
        (section?.newestFirst ?? []).map { month in
          [
            subject, section?.id, month.month.text, month.visits.map(String.init),
            month.downloads.map(String.init),
          ]
        }
      })
  }
}
