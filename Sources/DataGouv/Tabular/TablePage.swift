/// A page of rows of a table.
public struct TablePage: Hashable, Sendable {
  /// A row: its number in the file from 1, if told, and its cells by column name.
  public struct Row: Hashable, Sendable {
    /// Its number in the file, from 1; another after the file was read anew. `nil` when the server did not tell.
    public var number: Int?
    /// Its cells by column name; a column that is not there was not served.
    public var cells: [String: TableValue]
    /// Makes a row.
    public init(number: Int?, cells: [String: TableValue]) {
      self.number = number
      self.cells = cells
    }
  }

  /// The rows, in the order that was asked for; empty beyond the end.
  public var rows: [Row]
  /// Page number, from 1.
  public var number: Int
  /// Rows a page.
  public var size: Int
  /// Rows that satisfy the query, on all pages; of figures, and where the server does not tell, the rows up to here.
  public var total: Int
  /// Whether the server told the total. It does not for figures: a full page of them can be the last or not.
  public var isTotalKnown: Bool

  /// Makes a page.
  public init(rows: [Row], number: Int, size: Int, total: Int, isTotalKnown: Bool = true) {
    self.rows = rows
    self.number = number
    self.size = size
    self.total = total
    self.isTotalKnown = isTotalKnown
  }
}
