/// What the analysis of a file found: its columns in order, their types and statistics
/// (`GET /api/resources/{id}/profile/`).
public struct TableProfile: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its name in the rows, different from all others: the server renames what the database keeps for itself
    /// (`__id` is `__id__hydra_renamed`), and of two names that differ only in how their accents are composed one
    /// carries an invisible mark.
    public var name: String
    /// The type that its values are stored and served as.
    public var type: ColumnType
    /// The finer kind that the analyser saw, such as `siren` or `code_postal`; open-ended.
    public var format: String?
    /// How many different values it has; `nil` when the analysis does not tell, as all statistics.
    public var distinct: Int?
    /// How many cells are empty.
    public var missing: Int?
    /// As text, for the server sends numbers and strings.
    public var minimum: String?
    /// As text, like the minimum.
    public var maximum: String?
    /// Mean of a numeric column; `nil` for others, and when it cannot be told.
    public var mean: Double?
    /// Standard deviation of a numeric column; `nil` as well for a single value.
    public var deviation: Double?
    /// The most frequent values, at most ten.
    public var top: [Frequency]

    /// Makes a column.
    public init(
      name: String, type: ColumnType = .string, format: String? = nil, distinct: Int? = nil,
      missing: Int? = nil,
      minimum: String? = nil, maximum: String? = nil, mean: Double? = nil, deviation: Double? = nil,
      top: [Frequency] = []
    ) {
      self.name = name
      self.type = type
      self.format = format
      self.distinct = distinct
      self.missing = missing
      self.minimum = minimum
      self.maximum = maximum
      self.mean = mean
      self.deviation = deviation
      self.top = top
    }
  }

  /// A value and how often it occurs.
  public struct Frequency: Hashable, Sendable {
    /// The cell's text in the file, which can differ from the value that the rows show (`oui` for true).
    public var value: String
    /// How many rows have it.
    public var count: Int
    /// Makes a frequency.
    public init(value: String, count: Int) {
      self.value = value
      self.count = count
    }
  }

  /// The columns, in the file's order.
  public var columns: [Column]
  /// Rows that the analysis counted; can be fewer than the table has.
  public var lineCount: Int?
  /// Encoding of the file's text, such as `utf-8`; `nil` for spreadsheets.
  public var encoding: String?
  /// What stands between the file's cells; `nil` for spreadsheets.
  public var separator: String?
  /// Id of the dataset, if the server knows.
  public var datasetID: String?

  /// Makes a profile.
  public init(
    columns: [Column], lineCount: Int? = nil, encoding: String? = nil, separator: String? = nil,
    datasetID: String? = nil
  ) {
    self.columns = columns
    self.lineCount = lineCount
    self.encoding = encoding
    self.separator = separator
    self.datasetID = datasetID
  }
}
