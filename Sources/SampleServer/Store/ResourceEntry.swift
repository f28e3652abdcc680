/// A file as the catalogue describes it.
struct ResourceEntry: Decodable, Sendable {
  /// UUID.
  var id: String
  var title: String
  var description: String?
  /// `main` if not said.
  var type: String?
  var format: String?
  /// Bytes.
  var size: Int64?
  /// Days since the file changed.
  var updated: Int
  /// Its address, when it is elsewhere.
  var url: String?
  /// Name of the schema that it follows.
  var schema: String?
  /// Where its analysis stands, when it has no rows to browse.
  var state: State?
  /// Its rows.
  var table: TableEntry?
  /// How many such files there are: the UUIDs and the months in the titles count on from this one's.
  var copies: Int?

  /// Why the Tabular API has no rows, or none any more.
  enum State: String, Decodable, Sendable {
    /// Not analysed yet.
    case pending
    /// The analyser could not read it.
    case failed
    /// Larger than the analyser takes.
    case large
    /// The address does not answer.
    case unavailable
    /// Analysed, then deleted by its producer: 410.
    case gone
    /// Analysed, its table being made again: 404.
    case dropped
  }
}

/// Rows that are generated.
struct TableEntry: Decodable, Sendable {
  var rows: Int
  /// Lines of `ColumnRecipe`.
  var columns: [String]
  /// What separates fields in the file; a comma if not said.
  var separator: String?
  /// Whether rows take the places one after the other, not at random.
  var placesInSequence: Bool?
  /// Whether the Tabular API makes figures of it.
  var isAggregated: Bool?
  /// The columns with an index; when there are some, figures are made of these alone.
  var indexes: [String]?
  /// Whether this is the table of hostile names and values; its columns and rows are in code.
  var isNasty: Bool?
}
