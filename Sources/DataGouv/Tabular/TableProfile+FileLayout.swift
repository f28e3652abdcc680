extension TableProfile {
  /// How the analysed file is laid out; what does not apply to its kind, or is not told, is `nil`.
  public struct FileLayout: Hashable, Sendable {
    /// Encoding of a text file, such as `utf-8`.
    public var encoding: String?
    /// What stands between the cells of a text file.
    public var separator: String?
    /// Which line has the columns' names, from 0.
    public var headerRow: Int?
    /// Columns before the first one that has a name.
    public var leadingColumns: Int?
    /// Columns behind the last one that has a name.
    public var trailingColumns: Int?
    /// What a spreadsheet was read with, such as `openpyxl`.
    public var engine: String?
    /// The sheet of a workbook that was read.
    public var sheet: String?
    /// How the file is compressed, such as `gzip`.
    public var compression: String?

    /// Makes a layout.
    public init(
      encoding: String? = nil, separator: String? = nil, headerRow: Int? = nil, leadingColumns: Int? = nil,
      trailingColumns: Int? = nil, engine: String? = nil, sheet: String? = nil, compression: String? = nil
    ) {
      self.encoding = encoding
      self.separator = separator
      self.headerRow = headerRow
      self.leadingColumns = leadingColumns
      self.trailingColumns = trailingColumns
      self.engine = engine
      self.sheet = sheet
      self.compression = compression
    }
  }
}
