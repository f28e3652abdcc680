import DataGouv

/// How the cells of a column are made. Which of the numbers matter is told with the kinds.
struct ColumnRecipe: Decodable, Sendable {
  /// Where values come from.
  enum Kind: String, Decodable, Sendable {
    /// The row's number behind `text`, in `digits` digits.
    case serial
    /// A whole number from `low` to `high`; small ones are more frequent with `skew`.
    case integer
    /// A fraction from `low` to `high` with `digits` decimals.
    case decimal
    /// A code of `digits` digits, leading zeros kept.
    case code
    /// One of `list`, or of the bundled list called `text`.
    case pick
    /// The field `text` of the row's place.
    case place
    /// A street and a number.
    case address
    /// True as often as `share` says.
    case bool
    /// A day from `low` to `high` days ago.
    case date
    /// A moment, as `date`; with an offset when `text` is `aware`.
    case datetime
    /// A moment that goes on by `low` minutes from row to row, up to now.
    case clock
    /// A few members as JSON.
    case json
    /// From `low` to `high` words.
    case sentence
    /// An address of mail, or of the web.
    case email, url
  }

  var name: String
  var kind: Kind
  var text: String?
  var list: [String]?
  var low: Double?
  var high: Double?
  var digits: Int?
  var skew: Double?
  var share: Double?
  /// How often the cell is empty, from 0 to 1.
  var missing: Double?
  /// How often the cell is a text without characters.
  var blank: Double?
  /// The finer kind that the analyser tells; its type's name by default.
  var format: String?

  /// The type of the column.
  var type: ColumnType {
    switch kind {
    case .integer: .integer
    case .decimal: .float
    case .bool: .bool
    case .date: .date
    case .datetime, .clock: .datetime
    case .json: .json
    case .place:
      ["latitude", "longitude"].contains(text) ? .float : text == "population" ? .integer : .string
    case .serial, .code, .pick, .address, .sentence, .email, .url: .string
    }
  }

  /// The finer kind; moments are told apart by whether they have an offset.
  var analysed: String {
    format ?? (type == .datetime ? (text == "aware" ? "datetime_aware" : "datetime_naive") : type.rawValue)
  }
}
