package import Foundation

/// How a table is imported.
package struct ImportOptions: Sendable {
  /// Folder for the database, which is deleted with the table; `nil` keeps the table in memory.
  package var folder: URL?
  /// How much is imported before `atLimit` is asked.
  package var limit: ImportLimit
  /// Asked when the limit is reached, while the rows so far can be used: a greater limit goes on, `nil` ends the
  /// import there.
  package var atLimit: @Sendable (ImportProgress) async -> ImportLimit?
  /// Path of the file in an archive to import; `nil` takes the first delimited text.
  package var entry: String?
  /// How long at least between two reports.
  package var reportInterval: Duration
  /// The most bytes that the database may have; `nil` for what the disk has.
  package var databaseLimit: Int?

  /// Makes options.
  package init(
    folder: URL? = nil, limit: ImportLimit = ImportLimit(),
    atLimit: @escaping @Sendable (ImportProgress) async -> ImportLimit? = { _ in nil }, entry: String? = nil,
    reportInterval: Duration = .milliseconds(100), databaseLimit: Int? = nil
  ) {
    self.folder = folder
    self.limit = limit
    self.atLimit = atLimit
    self.entry = entry
    self.reportInterval = reportInterval
    self.databaseLimit = databaseLimit
  }
}
