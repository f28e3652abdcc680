import DataGouv
import Views

/// A dataset with its files.
struct DatasetReport: Report {
  /// `nil` for a file of the community that belongs to no dataset.
  var dataset: Dataset?
  /// All files, in the producer's order.
  var resources: [Resource]

  var json: JSONDocument {
    .object([
      "dataset": dataset.map { JSONDocument($0) } ?? .null,
      "resources": .array(resources.map { JSONDocument($0) }),
    ])
  }

  var csv: CSVDocument {
    CSVDocument(
      header: [
        "id", "title", "type", "filetype", "format", "mime", "size", "created", "last_modified", "downloads",
        "schema", "rows", "url", "latest",
      ],
      records: resources.map { file in
        [
          file.id, file.title, file.type, file.filetype, file.format, file.mime, file.size.map { String($0) },
          file.createdAt?.text, file.lastModified?.text, file.downloads.map { String($0) }, file.schema,
          file.browsability.commandName, file.url, file.latest,
        ]
      })
  }
}

extension Resource.Browsability {
  /// Whether rows can be read, and why not, as JSON and CSV say it.
  var commandName: String {
    switch self {
    case .browsable: "browsable"
    case .notTabular: "not_tabular"
    case .notYetProcessed: "not_yet_processed"
    case .failed: "failed"
    case .tooLarge: "too_large"
    case .unavailable: "unavailable"
    }
  }
}
