package import DataGouv

/// How far an export or a download is.
package struct TransferStatus: Hashable, Sendable {
  /// How it ended.
  package enum Ending: Error, Hashable, Sendable {
    /// All is there.
    case complete
    /// A file of that name is there already; nothing was written.
    case exists
    /// Its user stopped it. What came of a download stays, to go on from; of an export nothing stays.
    case cancelled
    case failed(Failure)
  }

  /// What can go wrong with it.
  package enum Failure: Hashable, Sendable {
    /// The rows or the file could not be had, or broke off. What came of a download stays, to go on from.
    case unreachable(DataGouvError)
    case diskFull
    /// The folder is not there.
    case noFolder(String)
    /// The path is a folder's.
    case isFolder(String)
    /// It may not be written there.
    case forbidden(String)
    /// It cannot be written, in the system's words.
    case unwritable(String)
    /// Another program is writing it.
    case busy
    /// The file that came is not the one that the portal describes; it is kept under another name.
    case wrongChecksum(type: String, keptAs: String)
    /// Fewer or more rows came than there are.
    case incomplete(rows: Int, of: Int)
    /// The text is longer than the clipboard takes, in bytes.
    case tooLongForClipboard(limit: Int)
  }

  /// Bytes that are written.
  package var bytes: Int64 = 0
  /// How many there will be, if that is known.
  package var bytesExpected: Int64?
  /// Rows that are written; 0 for a download.
  package var rows = 0
  /// How many there will be, if that is known.
  package var rowsExpected: Int?
  /// Bytes a second lately, once there is something to tell.
  package var speed: Int64?
  /// How many bytes were here before it began.
  package var resumedFrom: Int64 = 0
  /// Whether what came can be gone on with later, should it break off.
  package var canResume = false
  /// Whether a part of the file was here that could not be gone on with: the file is another now.
  package var isAnother = false
  /// The path of what was kept, where the server's name took the place of the one that was guessed.
  package var path: String?
  /// The kind of checksum that was found right, such as `sha1`.
  package var verified: String?
  /// How it ended; `nil` while it runs.
  package var ending: Ending?

  /// Nothing is written yet.
  package init() {}

  /// Seconds until it is done at the present speed, if that can be told.
  package var secondsLeft: Int? {
    guard let speed, speed > 0, let bytesExpected, bytesExpected >= bytes else { return nil }
    return Int(clamping: (bytesExpected - bytes + speed - 1) / speed)
  }
}
