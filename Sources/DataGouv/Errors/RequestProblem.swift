/// Why a request is not one that can be made, known before or without an answer to it.
public enum RequestProblem: Hashable, Sendable {
  /// Why a file of this machine cannot be sent or read.
  public enum FileProblem: Hashable, Sendable {
    case missing, unreadable, empty
    /// It is a folder or a device.
    case notAFile
    /// It has changed since it began to be sent.
    case changed
    /// It became shorter while it was sent.
    case cut
  }

  /// The text is no address.
  case notAnAddress(String)
  /// The address is not one of http or https.
  case notOfTheWeb(String)
  /// A server redirects to an address that cannot be called.
  case strayRedirect(to: String)
  /// A host redirects a change to another server.
  case changeSentElsewhere(host: String, to: String)
  /// A host redirects a change with a status that makes a reading request of it.
  case changeRedirected(host: String, status: Int, to: String)
  /// A host redirects more often than is followed.
  case endlessRedirects(host: String, limit: Int)
  /// A file of this machine, by its path.
  case file(String, FileProblem)

  /// The search needs a service that this portal does not have.
  case noSearchService
  /// The list of archived datasets has no such filters.
  case archivedSearch
  /// The API has no description that a program can read.
  case noDescription
  /// Things of this kind have no record of their own.
  case noRecord

  /// What a table of rows cannot be asked.
  case query(TableQueryProblem)
  /// An empty list of columns.
  case noColumns
  /// Columns beside figures.
  case columnsWithFigures
  /// Groups without a figure.
  case groupsWithoutFigures
  /// Figures sorted by a column that is none of their groups.
  case sortedByNoGroup(String)
  /// A choice between no conditions.
  case noAlternatives
  /// An empty list of values for a column.
  case noValues(column: String)
  /// A text with a comma or a parenthesis among several conditions.
  case separatorInText(String)
  /// The address is longer than the server reads, in bytes.
  case tooLong(bytes: Int, limit: Int)
  /// A table of the metrics is of the whole portal.
  case noIDs(table: String)
  /// A table of the metrics counts from the beginning.
  case noMonths(table: String)

  /// Something else, in the words of what refused it.
  case other(String)
}

extension RequestProblem: CustomStringConvertible {
  /// A sentence in English.
  public var description: String {
    switch self {
    case .notAnAddress(let text): "This is not an address: \(text)"
    case .notOfTheWeb(let address): "This is not an http or https address: \(address)"
    case .strayRedirect(let address): "The server redirects to an address that cannot be called: \(address)"
    case .changeSentElsewhere(let host, let address):
      "\(host) redirects a change to another server: \(address)"
    case .changeRedirected(let host, let status, let address):
      "\(host) redirects a change with status \(status): \(address)"
    case .endlessRedirects(let host, let limit): "\(host) redirects more than \(limit) times."
    case .file(let path, let problem): "\(path) \(Self.clause(problem))."
    case .noSearchService:
      "This portal has no search service: it cannot filter by several formats, granularities or schemas, nor "
        + "by format family, producer or date."
    case .archivedSearch:
      "Archived datasets cannot be filtered by several formats, granularities or schemas, nor by format "
        + "family, producer or date."
    case .noDescription: "This API has no description that a program can read."
    case .noRecord: "Things of this kind have no record of their own."
    case .query(let problem): problem.description
    case .noColumns: "No column is chosen."
    case .columnsWithFigures: "Columns cannot be chosen along with figures."
    case .groupsWithoutFigures:
      "Rows are grouped only to compute a figure of each group, and none is asked for."
    case .sortedByNoGroup(let column):
      "Figures cannot be sorted by “\(column)”, which does not group them."
    case .noAlternatives: "A choice between no conditions has no answer."
    case .noValues(let column): "The list of values that “\(column)” is compared with is empty."
    case .separatorInText(let text):
      "“\(text)” cannot be searched for as one of several conditions, because of its comma or parenthesis; "
        + "“_”, which stands for any character, can take its place."
    case .tooLong(let bytes, let limit):
      "This query is too long: its address takes \(bytes) bytes, and the server reads \(limit) at most. "
        + "Fewer columns, conditions or values make it shorter."
    case .noIDs(let table): "The table “\(table)” is of the whole portal and knows no ids."
    case .noMonths(let table): "The table “\(table)” counts from the beginning and has no months."
    case .other(let words): words
    }
  }

  private static func clause(_ problem: FileProblem) -> String {
    switch problem {
    case .missing: "does not exist"
    case .unreadable: "cannot be read"
    case .empty: "is empty"
    case .notAFile: "is no file but a folder or a device"
    case .changed: "has changed since it began to be sent"
    case .cut: "became shorter while it was sent"
    }
  }
}
