package import Foundation
import GRDB

/// What the program remembers: bookmarks, history, named queries and answers, in one SQLite file.
///
/// Every write is a transaction of its own, in a write-ahead log: a program that is killed loses at most the write
/// that it had not finished. Several programs can use one file. A file that cannot be used is replaced by memory, so
/// that all calls work whatever the disk does.
package actor Library {
  /// The version of the schema that this program writes.
  package static let version = 1

  /// The file; `nil` when everything is in memory by intent.
  package let file: URL?
  /// How much is kept.
  package let limits: LibraryLimits
  /// What went wrong with the file so far, newest last.
  package private(set) var troubles: [LibraryTrouble] = []

  private let report: @Sendable (LibraryTrouble) -> Void
  private var storage: Storage
  private var hasFailedToKeep = false

  /// Opens the file, or makes it with its folder.
  ///
  /// - Parameters:
  ///   - file: where it is; without one everything is in memory.
  ///   - report: told what is wrong with the file, now or later.
  package init(
    file: URL?, limits: LibraryLimits = LibraryLimits(),
    report: @escaping @Sendable (LibraryTrouble) -> Void = { _ in }
  ) async throws(LibraryError) {
    self.file = file
    self.limits = limits
    self.report = report
    storage = try Storage(file: nil, limits: limits)
    if let file { await open(file) }
  }

  /// Whether what is remembered outlives the program.
  package var isKept: Bool { storage.isFile }

  /// Closes the file; what comes afterwards is kept in memory.
  package func close() async {
    let open = storage
    if let memory = try? Storage(file: nil, limits: limits) { storage = memory }
    open.close()
  }

  /// Looks something up.
  func read<Value: Sendable>(
    _ body: @Sendable @escaping (Database) throws -> Value
  ) async throws(LibraryError) -> Value {
    try await access { database in try await database.read(body) }
  }

  /// Changes something: all of it or nothing.
  func write<Value: Sendable>(
    _ body: @Sendable @escaping (Database) throws -> Value
  ) async throws(LibraryError) -> Value {
    try await access { database in try await database.write(body) }
  }

  /// A file that turns out to be damaged is replaced, and the new one is asked once more.
  private func access<Value: Sendable>(
    _ body: (any DatabaseWriter) async throws -> Value
  ) async throws(LibraryError) -> Value {
    let used = storage
    do {
      return try await body(used.database)
    } catch {
      let error = LibraryError(error)
      guard error == .corrupt, used.isFile, let file else { throw error }
      if storage === used {
        used.close()
        storage = try Storage(file: nil, limits: limits)
        await open(file, isDamaged: true)
      }
    }
    do {
      return try await body(storage.database)
    } catch {
      throw LibraryError(error)
    }
  }

  /// Remembers a visit as `visit` does; what goes wrong is reported, once.
  package func remember(_ thing: Thing, at date: Date) async {
    do {
      try await visit(thing, at: date)
    } catch {
      failedToKeep(error)
    }
  }

  /// Tells, once, that things cannot be kept; the program goes on without.
  func failedToKeep(_ error: LibraryError) {
    guard !hasFailedToKeep else { return }
    hasFailedToKeep = true
    troubles.append(.notKept(error))
    report(.notKept(error))
  }

  private func open(_ file: URL, isDamaged: Bool = false) async {
    let (opened, troubles) = await StorageOpening(file: file, limits: limits).run(isDamaged: isDamaged)
    if let opened { storage = opened }
    self.troubles += troubles
    for trouble in troubles { report(trouble) }
  }
}
