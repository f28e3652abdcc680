import DataGouv
import LocalTables

/// How the cells of a column are made: a line of the catalogue, `name = kind arguments; null 5%; empty 2%`.
///
/// All values are generated, from a seed and the number of the row: none is a real measure or person.
struct ColumnRecipe: Sendable {
  /// What makes a cell.
  enum Kind: Sendable {
    /// The row's number from 1.
    case number
    /// A prefix and the row's number with leading zeros.
    case serial(prefix: String, width: Int)
    /// Digits, leading zeros included.
    case digits(Int)
    case integer(ClosedRange<Int>, leaning: Bool)
    case float(ClosedRange<Double>, decimals: Int, leaning: Bool)
    case bool(share: Double)
    case date(first: Int, last: Int)
    /// Moments between two days; with an offset when aware.
    case datetime(first: Int, last: Int, isAware: Bool)
    /// One moment a row, so many seconds apart, up to now.
    case everySeconds(Int)
    /// One day a row, up to yesterday.
    case daily
    case choice([String], leaning: Bool)
    /// The choices one after the other.
    case cycle([String])
    /// A field of the row's place.
    case place(Place.Field)
    case latitude, longitude, population
    case write(TextTemplate)
    /// A point, a list of words or an object.
    case json(String)
  }

  let column: TableColumn
  let kind: Kind
  /// Shares of rows whose cell is null, and whose cell is an empty text.
  let nulls: Double
  let empties: Double

  /// Makes the recipe of a line; `nil` if it cannot be understood. `today` in days since 1970.
  init?(_ line: String, words: [String: [String]], today: Int) {
    guard let equals = line.firstRange(of: " = ") else { return nil }
    let parts = line[equals.upperBound...].split(separator: ";").map { $0.drop { $0 == " " } }
    guard let recipe = parts.first else { return nil }
    let shares = parts.dropFirst().reduce(into: [Substring: Double]()) { shares, part in
      let words = part.split(separator: " ")
      if words.count == 2 { shares[words[0]] = Double(words[1].dropLast()).map { $0 / 100 } }
    }
    let name = recipe.prefix { $0 != " " }
    let rest = recipe.dropFirst(name.count + 1)
    guard let (kind, type, format) = Self.kind(String(name), rest, words: words, today: today) else {
      return nil
    }
    self.kind = kind
    column = TableColumn(String(line[..<equals.lowerBound]), type, format: format)
    nulls = shares["null"] ?? 0
    empties = shares["empty"] ?? 0
  }
}
