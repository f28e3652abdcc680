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
    /// Whether it has few different values.
    public var isCategorical: Bool
    /// Its different values, as texts of the file, where the analysis lists them; empty elsewhere.
    public var values: [String]
    /// How the file writes its dates, such as `%d/%m/%Y`; `nil` for other columns and for the usual form.
    public var dateFormat: String?

    /// Makes a column.
    public init(
      name: String, type: ColumnType = .string, format: String? = nil, distinct: Int? = nil,
      missing: Int? = nil, minimum: String? = nil, maximum: String? = nil, mean: Double? = nil,
      deviation: Double? = nil, top: [Frequency] = [], isCategorical: Bool = false, values: [String] = [],
      dateFormat: String? = nil
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
      self.isCategorical = isCategorical
      self.values = values
      self.dateFormat = dateFormat
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
  /// Rows that repeat another one.
  public var duplicateCount: Int?
  /// How the file is laid out.
  public var layout: FileLayout
  /// Names of the columns of each format, such as `siren`, as the rows have them.
  public var formats: [String: [String]]
  /// Names of the columns that the database has indexed, the only ones that figures are computed of; `nil` when the
  /// table is not restricted to some.
  public var indexes: [String]?
  /// When the resource was deleted; `nil` while it is there.
  public var deletedAt: Timestamp?
  /// Id of the dataset, if the server knows.
  public var datasetID: String?

  /// Makes a profile.
  public init(
    columns: [Column], lineCount: Int? = nil, duplicateCount: Int? = nil, layout: FileLayout = FileLayout(),
    formats: [String: [String]] = [:], indexes: [String]? = nil, deletedAt: Timestamp? = nil,
    datasetID: String? = nil
  ) {
    self.columns = columns
    self.lineCount = lineCount
    self.duplicateCount = duplicateCount
    self.layout = layout
    self.formats = formats
    self.indexes = indexes
    self.deletedAt = deletedAt
    self.datasetID = datasetID
  }
}
