import Explorer
import Views

/// What is left to be said when all rows were printed as they came.
struct Nothing: Report {
  /// Why there are not all rows of the file, if it did not come whole.
  var shortfall: ImportStatus.Ending?

  func text(_ messages: Messages) -> String { "" }
  var json: JSONDocument { .null }
  var csv: CSVDocument { CSVDocument(header: [], records: []) }
  func emptiness(_ messages: Messages) -> String? { shortfall.map(messages.cause) }
}
