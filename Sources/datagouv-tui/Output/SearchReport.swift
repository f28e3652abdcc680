import DataGouv
import Foundation
import Views

/// A page of datasets that a search found.
struct SearchReport: Report {
  var query: DatasetQuery
  var page: Page<DatasetSummary>
  /// The portal's site, for the addresses of the datasets.
  var site: URL

  func text(_ messages: Messages) -> String {
    guard !page.items.isEmpty else { return "" }
    let pages = messages.page(page.number, of: pageCount)
    var lines = [
      [messages.found(page.total, for: query.text), messages.sorted(by: query.sort), pages]
        .joined(separator: " · ")
    ]
    if !page.skipped.isEmpty { lines.append(messages.skipped(page.skipped.count)) }
    return lines.map { SafeLines($0).text }.joined() + "\n" + table(messages).text
  }

  private func table(_ messages: Messages) -> TextTable {
    let formats = messages.formats
    return TextTable(
      columns: [
        .init(heading: messages.label(.identifier)), .init(heading: messages.dateColumn),
        .init(heading: messages.filesColumn, isRight: true),
        .init(heading: messages.visitsColumn, isRight: true),
        .init(heading: messages.label(.producer), limit: 30), .init(heading: messages.titleColumn),
      ],
      rows: page.items.map { dataset in
        [
          dataset.id, dataset.lastUpdate.map(formats.shortDay) ?? "",
          dataset.resourceCount.map(formats.integer) ?? "", formats.integer(dataset.views),
          dataset.producer?.name ?? "", dataset.title,
        ]
      })
  }

  private var pageCount: Int { max(1, (page.total + page.size - 1) / max(1, page.size)) }

  var json: JSONDocument {
    .object([
      "datasets": .array(page.items.map(document)), "page": .integer(page.number),
      "page_size": .integer(page.size), "query": .string(query.text), "skipped": .integer(page.skipped.count),
      "sort": .string(query.sort.commandName), "total": .integer(page.total),
    ])
  }

  private func document(_ dataset: DatasetSummary) -> JSONDocument {
    .object([
      "access_type": .string(dataset.accessType), "acronym": .optional(dataset.acronym),
      "archived": .bool(dataset.isArchived), "description_short": .optional(dataset.excerpt),
      "downloads": .integer(dataset.downloads), "files": .optional(dataset.resourceCount),
      "followers": .integer(dataset.followers), "formats": .strings(dataset.formats),
      "id": .string(dataset.id), "last_update": .optional(dataset.lastUpdate),
      "license": .optional(dataset.license), "producer": JSONDocument(dataset.producer),
      "quality": .optional(dataset.quality), "reuses": .integer(dataset.reuses),
      "slug": .string(dataset.slug),
      "tags": .strings(dataset.tags), "title": .string(dataset.title), "url": .string(address(dataset)),
      "visits": .integer(dataset.views),
    ])
  }

  var csv: CSVDocument {
    CSVDocument(
      header: [
        "id", "slug", "title", "acronym", "producer", "last_update", "license", "access_type", "files",
        "formats", "visits", "downloads", "reuses", "followers", "quality", "archived", "url",
      ],
      records: page.items.map { dataset in
        [
          dataset.id, dataset.slug, dataset.title, dataset.acronym, dataset.producer?.name,
          dataset.lastUpdate?.text, dataset.license, dataset.accessType,
          dataset.resourceCount.map(String.init),
          dataset.formats.isEmpty ? nil : dataset.formats.joined(separator: " "), String(dataset.views),
          String(dataset.downloads), String(dataset.reuses), String(dataset.followers),
          dataset.quality.map { "\($0)" }, String(dataset.isArchived), address(dataset),
        ]
      })
  }

  private func address(_ dataset: DatasetSummary) -> String {
    site.appending(path: "datasets/\(dataset.slug)/").absoluteString
  }

  func emptiness(_ messages: Messages) -> String? {
    guard page.items.isEmpty else { return nil }
    guard page.skipped.isEmpty else { return messages.skipped(page.skipped.count) }
    return page.total > 0
      ? messages.pastTheEnd(page: page.number, of: pageCount) : messages.noDatasets(for: query.text)
  }
}

extension JSONDocument {
  /// Who publishes something, or `null`.
  init(_ producer: Producer?) {
    guard let producer else {
      self = .null
      return
    }
    self = .object([
      "acronym": .optional(producer.acronym), "badges": .strings(producer.badges),
      "id": .string(producer.id), "kind": .string(producer.kind == .organization ? "organization" : "user"),
      "name": .string(producer.name), "page": .optional(producer.page),
    ])
  }
}
