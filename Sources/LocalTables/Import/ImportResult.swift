/// What an import led to.
package struct ImportResult: Sendable {
  /// Why it ended.
  package enum Ending: Hashable, Sendable {
    /// The whole file is in.
    case complete
    /// The task was cancelled.
    case cancelled
    /// The limit was reached, and nobody wanted more.
    case stoppedAtLimit
    /// Something failed.
    case failed(ImportError)
  }

  /// Why it ended.
  package let ending: Ending
  /// The rows that arrived; `nil` when not even columns did.
  package let table: ImportedTable?
  /// What was read and mended.
  package let progress: ImportProgress
}
