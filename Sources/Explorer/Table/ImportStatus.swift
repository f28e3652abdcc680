package import DataGouv

/// How far the reading of a file into a table of this machine is, and what had to be mended in it.
package struct ImportStatus: Hashable, Sendable {
  /// Why it ended. The rows that had arrived stay usable.
  package enum Ending: Hashable, Sendable {
    /// The whole file is in.
    case complete
    case cancelled
    /// The file is larger than is read without being asked.
    case stoppedAtLimit
    case failed(Failure)
  }

  /// What a file is that is no delimited text.
  package enum Content: Hashable, Sendable, CaseIterable {
    case pdf, parquet, rar, sevenZip, workbook, sqlite, image, office, openDocument, webPage, xml, binary
  }

  /// What can go wrong with it.
  package enum Failure: Hashable, Sendable {
    case empty
    /// The file is something else than a text.
    case notText(Content)
    /// The archive holds no delimited text.
    case noTextInArchive
    /// The file is cut off; bytes.
    case truncated(received: Int, expected: Int)
    /// The archive is damaged, in the words of its reader if it has any.
    case damaged(String?)
    /// The file did not arrive whole, in the words of what failed.
    case interrupted(String)
    /// It, or the rest of it, could not be had.
    case unreachable(DataGouvError)
    case diskFull
    /// The local database failed, in its words.
    case database(String)
  }

  /// What had to be mended in a file; all are counts.
  package struct Repairs: Hashable, Sendable {
    /// Characters that could not be read, and are � in the table.
    package var badCharacters = 0
    /// Rows with fewer cells than columns.
    package var shortRows = 0
    /// Rows with more cells than columns, whose last ones are left out.
    package var longRows = 0
    /// Quotes that were opened and never closed.
    package var unclosedQuotes = 0

    /// Nothing was mended.
    package init() {}
  }

  /// Bytes that arrived, and how many there should be if that is known.
  package var bytesRead: Int64 = 0
  package var bytesExpected: Int64?
  /// Rows that can be asked for.
  package var rows = 0
  /// The columns with their types so far; empty until they are known.
  package var columns: [TableProfile.Column] = []
  /// What had to be mended.
  package var repairs = Repairs()
  /// Name of the file in the archive that is read, if it is one.
  package var entry: String?
  /// Whether it waits to be told to go on, because the file is large.
  package var isPaused = false
  /// Why it ended; `nil` while it runs.
  package var ending: Ending?

  /// Nothing has arrived yet.
  package init() {}
}

/// A file that is to be read into a table of this machine.
package struct FileImport: Hashable, Sendable {
  /// Where the file is.
  package enum Origin: Hashable, Sendable {
    case address(String)
    /// A path of this machine.
    case path(String)
  }

  /// By which its rows are asked for: the resource's, or its path.
  package var id: String
  package var origin: Origin

  /// Names a file.
  package init(id: String, origin: Origin) {
    self.id = id
    self.origin = origin
  }
}
