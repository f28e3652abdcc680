import DataGouv

/// How the texts of a column are read as values of its type.
struct ColumnReading: Hashable, Sendable {
  /// The order of a day's parts.
  enum Order: Hashable, Sendable { case dayFirst, monthFirst, yearFirst }

  /// What the texts say.
  enum Form: Hashable, Sendable {
    case text, truth, integer, decimal, json, compactDay, awareMoment
    case day(Order)
    case moment(Order)
  }

  var form: Form
  /// The finer kind, in the analyser's vocabulary; `nil` for that of the form.
  var detail: String?
  /// Whether words for “no value” stand among the values.
  var hasMissingWords = false
  /// What stands between the parts of a day.
  var separator: UInt8 = 0
  /// Whether days and months have two digits.
  var isPadded = true
  /// Whether there are parts of seconds.
  var hasFraction = false
  /// Whether there are times of another zone than UTC.
  var hasOffset = false

  /// Texts that are shown as they are.
  static let text = Self(form: .text)

  /// Texts of a finer kind.
  static func text(_ detail: String?) -> Self { Self(form: .text, detail: detail) }

  static let trueWords = ["1", "vrai", "true", "oui", "yes", "y", "o"]
  static let falseWords = ["0", "faux", "false", "non", "no", "n"]

  /// The type of the values.
  var type: ColumnType {
    switch form {
    case .text: .string
    case .truth: .bool
    case .integer: .integer
    case .decimal: .float
    case .json: .json
    case .compactDay, .day: .date
    case .awareMoment, .moment: .datetime
    }
  }

  /// The finer kind, in the analyser's vocabulary.
  var format: String {
    switch form {
    case .moment: "datetime_naive"
    case .awareMoment: "datetime_aware"
    default: detail ?? type.rawValue
    }
  }
}
