import DataGouv
import Explorer
import Foundation
import Loading
import Views

/// Where rows come from: the portal's table, or a file that is read here.
enum RowsSource: Sendable {
  case portal(DataGouvClient)
  /// Tables of this machine, and why the file did not come whole.
  case local(LocalTableShelf, TableProfile, shortfall: ImportStatus.Ending?)

  /// Reads a file here; its rows are those of its id.
  ///
  /// - Throws: `CommandFailure` when there is not a row of it.
  static func reading(
    _ file: FileImport, client: DataGouvClient, messages: Messages
  ) async throws -> RowsSource {
    let folder = FileManager.default.temporaryDirectory.appending(path: "datagouv-tui-\(getpid())")
    let shelf = LocalTableShelf(folder: folder, limit: .max)
    let result = await FileReading(shelf: shelf) { client }.read(file, isProfiled: false) { _ in }
    guard case .imported(let status, let profile?) = try result.get() else {
      shelf.clear()
      let ending =
        if case .imported(let status, _)? = try? result.get() { status.ending } else {
          ImportStatus.Ending?.none
        }
      throw CommandFailure(messages.cause(ending ?? .failed(.empty)))
    }
    return .local(shelf, profile, shortfall: status.ending == .complete ? nil : status.ending)
  }

  /// Deletes what was kept of a file.
  func close() {
    if case .local(let shelf, _, _) = self { shelf.clear() }
  }

  /// Why there are not all rows, if a file did not come whole.
  var shortfall: ImportStatus.Ending? {
    if case .local(_, _, let shortfall) = self { shortfall } else { nil }
  }

  /// What is known of the columns.
  func profile(_ resourceID: String) async throws(DataGouvError) -> TableProfile {
    switch self {
    case .portal(let client): try await client.tableProfile(resourceID)
    case .local(_, let profile, _): profile
    }
  }

  /// A page of rows.
  func rows(_ query: TableQuery) async throws(DataGouvError) -> TablePage {
    switch self {
    case .portal(let client): try await client.rows(query)
    case .local(let shelf, _, _): try (shelf.rows(query) ?? .failure(.cancelled)).get()
    }
  }

  /// All rows of a query, some at a time.
  func all(_ query: TableQuery, _ take: ([TablePage.Row]) throws -> Void) async throws {
    let rows =
      switch self {
      case .portal(let client): AllRows(shelf: LocalTableShelf(folder: nil)) { client }
      case .local(let shelf, _, _): AllRows(shelf: shelf) { throw DataGouvError.cancelled }
      }
    try await rows.read(query) { rows, _ in try take(rows) }
  }

  /// The groups of the rows.
  func groups(_ query: GroupQuery) async throws(DataGouvError) -> TableGroups {
    switch self {
    case .portal(let client): try await client.groups(query)
    case .local(let shelf, _, _): try (shelf.groups(query) ?? .failure(.cancelled)).get()
    }
  }
}
