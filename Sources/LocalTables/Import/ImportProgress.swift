/// How far an import is, and what it had to mend.
package struct ImportProgress: Hashable, Sendable {
  /// What is being done.
  package enum Phase: Hashable, Sendable {
    /// The beginning of the file is awaited.
    case opening
    /// Rows come in.
    case reading
    /// All rows are in; the other files of the archive are listed.
    case listing
    /// Nothing follows.
    case finished
  }

  /// What is being done.
  package var phase = Phase.opening
  /// Bytes of the source that were read, as they are stored or sent.
  package var bytesRead = 0
  /// Bytes that the source should have, if known.
  package var bytesExpected: Int?
  /// Bytes of text that were read; more than of the source when that is compressed.
  package var textBytes = 0
  /// Rows that can be asked for.
  package var rows = 0
  /// Characters that could not be read, and are U+FFFD in the table.
  package var badBytes = 0
  /// Rows with fewer cells than columns; the others are empty.
  package var shortRows = 0
  /// Rows with more cells than columns; those are left out.
  package var longRows = 0
  /// Cells that were left out of long rows.
  package var surplusCells = 0
  /// Cells that were left out or cut, for their row is longer than a row may be.
  package var cutCells = 0
  /// Quotes that were opened but not closed.
  package var unclosedQuotes = 0
  /// Lines before the header that are no part of the table.
  package var skippedLines = 0
  /// How the file's bytes stand for characters.
  package var encoding = TextEncoding.utf8
  /// What stands between cells; `nil` as long as it is not known, and when there is one column.
  package var separator: String?
  /// Whether the file names its columns; else they are `colonne_1` and so on.
  package var hasHeader = true
  /// What the source is an archive of, as far as it was read; empty when it is none.
  package var entries: [ArchiveEntry] = []
  /// Path in the archive of what is imported.
  package var entry: String?
}
