/// What is wrong with the file in which the program remembers things, as a value: the words are the views'.
package enum LibraryNotice: Hashable, Sendable {
  /// It was damaged and lies under this path now; a new one was begun.
  case setAside(String)
  /// It is damaged and another explorer uses it.
  case damagedInUse
  /// It was written by a newer version of the program.
  case newer
  /// The disk is full.
  case diskFull
  /// It cannot be opened or written.
  case unusable(Reason)

  /// Why a file cannot be opened or written.
  package enum Reason: Hashable, Sendable {
    /// Another program holds it.
    case busy
    case damaged
    case newer(version: Int)
    case cancelled
    case diskFull
    /// What SQLite or the system says.
    case other(String)
  }
}
