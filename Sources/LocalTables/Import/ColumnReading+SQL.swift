extension ColumnReading {
  /// The value of a column as SQL: texts stay in the table as they were in the file, and are read anew each time,
  /// so that a type can change as cells come in.
  func expression(of column: String) -> String {
    if form == .text { return column }
    let cell =
      hasMissingWords ? "CASE WHEN \(column) IN (\(Self.missingList)) THEN NULL ELSE \(column) END" : column
    return value(hasMissingWords ? "(\(cell))" : cell)
  }

  private static let missingList = ColumnGuess.missingWords.sorted().map { "'\($0)'" }.joined(separator: ", ")

  private func value(_ cell: String) -> String {
    switch form {
    case .text, .json: return cell
    case .integer: return "CAST(\(cell) AS INTEGER)"
    case .decimal: return "decimal(\(cell))"
    case .truth:
      let words = Self.trueWords.map { "'\($0)'" }.joined(separator: ", ")
      return "CASE WHEN \(cell) IS NULL THEN NULL ELSE lower(\(cell)) IN (\(words)) END"
    case .compactDay:
      return "substr(\(cell), 1, 4) || '-' || substr(\(cell), 5, 2) || '-' || substr(\(cell), 7, 2)"
    case .day(let order): return day(cell, order)
    case .moment(let order):
      let seconds = "CASE WHEN length(\(cell)) = 16 THEN ':00' ELSE '' END"
      return "(\(day("substr(\(cell), 1, 10)", order))) || 'T' || substr(\(cell), 12) || \(seconds)"
    case .awareMoment: return awareMoment(cell)
    }
  }

  /// `YYYY-MM-DD`. A number is read up to what does not belong to it, so `2/2024` is a month.
  private func day(_ cell: String, _ order: Order) -> String {
    if isPadded {
      switch order {
      case .yearFirst where separator == UInt8(ascii: "-"): return cell
      case .yearFirst: return parts(cell, year: 1, month: 6, day: 9)
      case .dayFirst: return parts(cell, year: 7, month: 4, day: 1)
      case .monthFirst: return parts(cell, year: 7, month: 1, day: 4)
      }
    }
    let sign = "'\(Unicode.Scalar(separator))'"
    let start = order == .yearFirst ? "substr(\(cell), 6)" : cell
    let first = "CAST(\(start) AS INTEGER)"
    let second = "CAST(substr(\(start), instr(\(start), \(sign)) + 1) AS INTEGER)"
    let year = order == .yearFirst ? "substr(\(cell), 1, 4)" : "substr(\(cell), -4)"
    let numbers = order == .dayFirst ? "\(second), \(first)" : "\(first), \(second)"
    return "CASE WHEN \(cell) IS NULL THEN NULL ELSE printf('%s-%02d-%02d', \(year), \(numbers)) END"
  }

  private func parts(_ cell: String, year: Int, month: Int, day: Int) -> String {
    "substr(\(cell), \(year), 4) || '-' || substr(\(cell), \(month), 2) || '-' || substr(\(cell), \(day), 2)"
  }

  /// In UTC, as the platform keeps it.
  private func awareMoment(_ cell: String) -> String {
    if hasOffset {
      return "strftime('%Y-%m-%dT%H:%M:\(hasFraction ? "%f" : "%S")', \(cell)) || '+00:00'"
    }
    let plain = "replace(replace(replace(\(cell), ' ', 'T'), 'Z', ''), '+00:00', '')"
    return "\(plain) || CASE WHEN length(\(plain)) = 16 THEN ':00' ELSE '' END || '+00:00'"
  }
}
