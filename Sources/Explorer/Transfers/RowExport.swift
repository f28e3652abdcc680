package import DataGouv

/// Rows of a table that are to be written as text.
package struct RowExport: Hashable, Sendable {
  /// Where the text goes.
  package enum Destination: Hashable, Sendable {
    case clipboard
    case file(SaveTarget)
  }

  /// The most bytes that are put on the clipboard: what terminals take.
  package static let clipboardLimit = 74_994

  /// Which rows, in which order; its page does not count.
  package var query: TableQuery
  /// The rows themselves, where they are at hand; else they are read.
  package var rows: [TablePage.Row]?
  /// Names of the columns that are written, in order.
  package var columns: [String]
  package var format: RowFormat
  package var destination: Destination

  /// Describes an export.
  package init(
    query: TableQuery, rows: [TablePage.Row]? = nil, columns: [String], format: RowFormat,
    destination: Destination
  ) {
    self.query = query
    self.rows = rows
    self.columns = columns
    self.format = format
    self.destination = destination
  }
}
