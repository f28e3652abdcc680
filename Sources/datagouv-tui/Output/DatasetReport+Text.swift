import Canvas
import DataGouv
import Views

extension DatasetReport {
  func text(_ messages: Messages) -> String {
    var parts: [String] = []
    if let dataset {
      parts.append(SafeLines(heading(dataset)).text + "\n" + Self.aligned(fields(dataset, messages)))
      let description = dataset.description.trimmingLineBreaks
      if !description.isEmpty { parts.append(SafeLines(description, indent: "  ").text) }
    }
    parts.append(resources.isEmpty ? "\(messages.noFiles)\n" : files(messages))
    return parts.joined(separator: "\n")
  }

  private func heading(_ dataset: Dataset) -> String {
    dataset.acronym.map { "\(dataset.title) (\($0))" } ?? dataset.title
  }

  private func fields(_ dataset: Dataset, _ messages: Messages) -> [(label: String, value: String)] {
    let formats = messages.formats
    let metrics = dataset.metrics
    let values: [(Messages.Field, String?)] = [
      (.identifier, dataset.id), (.slug, dataset.slug), (.page, dataset.page),
      (.producer, dataset.producer?.name), (.license, dataset.license.map { messages.license($0.id) }),
      (.created, dataset.createdAt.map(formats.day)), (.updated, dataset.lastUpdate.map(formats.day)),
      (.frequency, dataset.frequency.map { $0.label ?? $0.id }),
      (.coverage, dataset.coverage.flatMap { coverage(_: $0, formats) }),
      (.zones, list(dataset.zones.map { $0.label ?? $0.id })), (.tags, list(dataset.tags)),
      (.badges, list(dataset.badges.map(messages.badge))),
      (.archived, dataset.archived.map(formats.day)), (.deleted, dataset.deleted.map(formats.day)),
      (.views, formats.integer(metrics.views)), (.downloads, formats.integer(metrics.downloads)),
      (.reuses, formats.integer(metrics.reuses)), (.followers, formats.integer(metrics.followers)),
    ]
    return values.compactMap { field, value in value.map { (messages.label(field), $0) } }
      + [(messages.qualityLabel, dataset.quality.map { formats.percentage($0.score) } ?? "–")]
  }

  private func coverage(_ coverage: Dataset.Coverage, _ formats: Formats) -> String? {
    let ends = [coverage.start, coverage.end].map { $0.map(formats.day) ?? "…" }
    return ends == ["…", "…"] ? nil : ends.joined(separator: " – ")
  }

  private func list(_ items: [String]) -> String? { items.isEmpty ? nil : items.joined(separator: ", ") }

  private static func aligned(_ fields: [(label: String, value: String)]) -> String {
    let width = fields.map { SafeText.width(of: $0.label) }.max() ?? 0
    return fields.map { label, value in
      let padding = String(repeating: " ", count: width - SafeText.width(of: label))
      return "\(label)\(padding)  \(SafeText(value).string)\n"
    }.joined()
  }

  private func files(_ messages: Messages) -> String {
    let formats = messages.formats
    let table = TextTable(
      columns: [
        .init(heading: messages.label(.identifier)), .init(heading: messages.formatColumn, limit: 12),
        .init(heading: messages.sizeColumn, isRight: true), .init(heading: messages.dateColumn),
        .init(heading: messages.downloadsColumn, isRight: true), .init(heading: messages.rowsColumn),
        .init(heading: messages.titleColumn),
      ],
      rows: resources.map { file in
        [
          file.id, file.format ?? "", file.size.map(formats.bytes) ?? "",
          file.lastModified.map(formats.shortDay) ?? "", file.downloads.map(formats.integer) ?? "",
          messages.word(file.browsability), file.title,
        ]
      })
    return "\(messages.files(resources.count))\n\n" + table.text
  }
}

extension String {
  /// Without the line breaks and spaces at either end.
  fileprivate var trimmingLineBreaks: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
