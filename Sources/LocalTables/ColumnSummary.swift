package import DataGouv

/// What the cells of a column are like, gathered one after the other.
package struct ColumnSummary: Sendable {
  /// The column.
  package let column: TableColumn
  private var counts: [TableValue: Int] = [:]
  private var missing = 0
  private var numbers = 0
  private var sum = 0.0
  private var squares = 0.0
  private var least = Double.infinity
  private var greatest = -Double.infinity

  /// Of no cell yet.
  package init(_ column: TableColumn) { self.column = column }

  /// Takes a cell into account.
  package mutating func add(_ value: TableValue) {
    guard value != .null else {
      missing += 1
      return
    }
    counts[value, default: 0] += 1
    guard column.type.isNumeric, let number = value.number else { return }
    numbers += 1
    sum += number
    squares += number * number
    least = min(least, number)
    greatest = max(greatest, number)
  }

  /// The statistics, with the ten most frequent values, equally frequent ones in the order of their texts.
  package var profile: TableProfile.Column {
    let count = Double(numbers)
    let variance = numbers > 1 ? max(0, (squares - sum * sum / count) / (count - 1)) : nil
    return TableProfile.Column(
      name: column.name, type: column.type, format: column.format, distinct: counts.count, missing: missing,
      minimum: numbers > 0 ? StoredCell.number(least).plainText : nil,
      maximum: numbers > 0 ? StoredCell.number(greatest).plainText : nil,
      mean: numbers > 0 ? sum / count : nil, deviation: variance?.squareRoot(),
      top: mostFrequent(10))
  }

  /// The values that occur most often; a column of unique values is not sorted as a whole for them.
  private func mostFrequent(_ limit: Int) -> [TableProfile.Frequency] {
    var top: [TableProfile.Frequency] = []
    for (value, count) in counts {
      if top.count == limit, let last = top.last, count < last.count { continue }
      let candidate = TableProfile.Frequency(value: value.plainText, count: count)
      let place = top.firstIndex { ($0.count, candidate.value) < (candidate.count, $0.value) } ?? top.count
      top.insert(candidate, at: place)
      if top.count > limit { top.removeLast() }
    }
    return top
  }
}

extension TableValue {
  /// The cell as a file would hold it; empty for null.
  package var plainText: String {
    switch self {
    case .null: ""
    case .bool(let bool): bool ? "true" : "false"
    case .integer(let integer): String(integer)
    case .number(let text), .text(let text), .json(let text): text
    }
  }

  fileprivate var number: Double? {
    switch self {
    case .integer(let integer): Double(integer)
    case .number(let text): Double(text)
    case .null, .bool, .text, .json: nil
    }
  }
}
