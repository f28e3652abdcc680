package import DataGouv

/// Why an import ended before the file did. The rows that had arrived stay usable.
package enum ImportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file has no text at all.
  case empty
  /// The bytes are no delimited text, but something else.
  case notText(FileContent)
  /// The archive holds no delimited text, or not the one that was asked for.
  case noTextInArchive
  /// The source ended before all bytes came.
  case truncated(received: Int, expected: Int)
  /// The compressed bytes are damaged or end too early, in the words of libarchive if it has any.
  case damagedArchive(String?)
  /// The call that brings the file failed.
  case unreachable(DataGouvError)
  /// The source failed in another way, in its words.
  case interrupted(String)
  /// Nobody wants the file any more.
  case cancelled
  /// There is no room left for the database.
  case diskFull
  /// SQLite failed, in its words.
  case database(String)

  package var description: String {
    switch self {
    case .empty: "The file is empty."
    case .notText(let kind): "The file is no delimited text but of another kind: \(kind)."
    case .noTextInArchive: "The archive holds no delimited text."
    case .truncated(let received, let expected):
      "The file is cut off: \(received) of \(expected) bytes arrived."
    case .damagedArchive(let reason):
      "The compressed file is damaged: \(reason ?? "its checksum does not match")"
    case .unreachable(let error): "The file did not arrive whole: \(error)"
    case .cancelled: "The reading was cancelled."
    case .interrupted(let reason): "The file did not arrive whole: \(reason)"
    case .diskFull: "The disk is full."
    case .database(let reason): "The local database failed: \(reason)"
    }
  }
}

extension ImportError {
  /// Reads what a source threw.
  init(_ error: any Error) {
    switch error {
    case let error as DataGouvError: self = .unreachable(error)
    default: self = .interrupted("\(error)")
    }
  }
}
