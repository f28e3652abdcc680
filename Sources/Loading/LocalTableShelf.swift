package import DataGouv
package import Explorer
package import Foundation
import LocalTables
import Synchronization

/// The tables of files that were read here, by the id of their import. Each is deleted with the shelf, or when its
/// file is read anew.
package final class LocalTableShelf: Sendable {
  private let tables = Mutex<[String: ImportedTable]>([:])
  /// The imports that wait to be told to go on, by their ids.
  private let waiting = Mutex<[String: AsyncStream<Void>.Continuation]>([:])
  private let folder: URL?
  private let limit: ImportLimit

  /// Makes a shelf that keeps its databases in a folder of its own, which it makes and `clear` deletes; in memory
  /// without one. After `limit` bytes of text an import waits to be told to go on, and then again after four times as
  /// many.
  package init(folder: URL?, limit: Int = 1_000_000_000) {
    self.folder = folder
    self.limit = ImportLimit(bytes: limit)
  }

  /// Lets an import go on that waits because its file is large.
  package func goOn(_ id: String) {
    _ = waiting.withLock { $0.removeValue(forKey: id) }?.yield()
  }

  /// Forgets all tables, and deletes their databases.
  package func clear() {
    tables.withLock { $0 = [:] }
    if let folder { try? FileManager.default.removeItem(at: folder) }
  }

  /// A page of rows of a table that was read here; `nil` when there is none of that id.
  package func rows(_ query: TableQuery) -> Result<TablePage, DataGouvError>? {
    guard let table = tables.withLock({ $0[query.resourceID]?.table }) else { return nil }
    do {
      return .success(try table.page(query))
    } catch {
      return .failure(.invalidRequest(RequestProblem(error)))
    }
  }

  /// The groups of a table that was read here; `nil` when there is none of that id.
  package func groups(_ query: GroupQuery) -> Result<TableGroups, DataGouvError>? {
    guard let table = tables.withLock({ $0[query.resourceID]?.table }) else { return nil }
    do {
      var wanted = RowQuery(query.page(1))
      wanted.limit = GroupQuery.limit + 1
      let found = try table.rows(wanted)
      let rows = found.rows.prefix(GroupQuery.limit).map { values in
        TablePage.Row(
          number: nil, cells: Dictionary(zip(found.columns, values)) { first, _ in first })
      }
      let ungrouped = query.hasUngrouped(rows) ? try table.page(query.ungrouped).total : 0
      return .success(
        TableGroups(
          query: query, rows: rows, ungrouped: ungrouped, isWhole: found.rows.count <= GroupQuery.limit))
    } catch {
      return .failure(.invalidRequest(RequestProblem(error)))
    }
  }

  /// The table of an import as it is now, if there is one.
  func table(_ id: String) -> LocalTable? { tables.withLock { $0[id]?.table } }

  /// Reads a file, and tells how far it is; its rows can be asked for from the first word about columns on. What
  /// arrived before a failure or a cancellation stays.
  ///
  /// - Parameter isProfiled: whether the columns' statistics are wanted, which take longer than the reading.
  func read(
    _ source: ByteSource, as id: String, isProfiled: Bool = true,
    report: @escaping @Sendable (ImportStatus) -> Void
  ) async -> (ImportStatus, TableProfile?) {
    tables.withLock { $0[id] = nil }
    if let folder {
      // Without a folder the import says itself that it has no place for its database.
      try? FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    let options = ImportOptions(
      folder: folder, limit: limit,
      atLimit: { [self] progress in
        var status = ImportStatus(progress, tables.withLock { $0[id] }, ending: nil)
        status.isPaused = true
        let (answers, answer) = AsyncStream.makeStream(of: Void.self)
        waiting.withLock { $0[id] = answer }
        report(status)
        for await _ in answers { return ImportLimit(bytes: progress.textBytes * 4) }
        return nil
      })
    let result = await TableImport(source, options: options).run { [self] progress, table in
      if let table { tables.withLock { $0[id] = table } }
      report(ImportStatus(progress, table, ending: nil))
    }
    if let table = result.table { tables.withLock { $0[id] = table } }
    let status = ImportStatus(result.progress, result.table, ending: .init(result.ending))
    guard isProfiled else {
      return (status, status.columns.isEmpty ? nil : TableProfile(columns: status.columns))
    }
    return (status, try? await result.table?.profile(result.progress))
  }
}
