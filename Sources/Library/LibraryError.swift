import GRDB

/// Why something could not be remembered or looked up; what is on screen is none the worse for it.
package enum LibraryError: Error, Hashable, Sendable {
  /// The disk has no room left.
  case diskFull
  /// The file or its folder cannot be written.
  case unwritable(String)
  /// Another program held the file for longer than it was waited for.
  case busy
  /// The file is damaged; it is set aside before the next attempt.
  case corrupt
  /// The file was written by a newer version of this program.
  case newer(version: Int)
  /// Something else that SQLite says.
  case database(String)
  /// The task was cancelled.
  case cancelled

  /// Reads what GRDB threw.
  init(_ error: any Error) {
    switch error {
    case let error as LibraryError: self = error
    case is CancellationError: self = .cancelled
    case let error as DatabaseError: self.init(error)
    default: self = .database(String(describing: error))
    }
  }

  private init(_ error: DatabaseError) {
    let words = error.message ?? String(describing: error.resultCode)
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: self = .unwritable(words)
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: self = .cancelled
    default: self = .database(words)
    }
  }
}
