package import DataGouv

/// A condition on the rows of the table, as one of its chips shows it.
package struct RowFilter: Hashable, Sendable {
  /// Name of the column.
  package var column: String
  /// What its cells are compared with.
  package internal(set) var comparison: TableComparison
  /// Whether it counts; one that is switched off stays at hand.
  package internal(set) var isOn = true
  /// Whether it is one of those of which any is enough.
  package internal(set) var isAlternative = false

  /// Makes a condition that counts.
  package init(column: String, comparison: TableComparison) {
    self.column = column
    self.comparison = comparison
  }
}

extension TableComparison {
  /// What holds where this does not, empty cells apart.
  var negated: TableComparison {
    switch self {
    case .exact(let value): .differs(value)
    case .differs(let value): .exact(value)
    case .isNull: .isNotNull
    case .isNotNull: .isNull
    case .contains(let value): .notContains(value)
    case .notContains(let value): .contains(value)
    case .in(let values): .notIn(values)
    case .notIn(let values): .in(values)
    case .less(let value): .strictlyGreater(value)
    case .greater(let value): .strictlyLess(value)
    case .strictlyLess(let value): .greater(value)
    case .strictlyGreater(let value): .less(value)
    }
  }

  /// What cells have in common with a given one; `nil` where nothing but emptiness can be compared.
  init?(equalTo value: TableValue) {
    switch value {
    case .null: self = .isNull
    case .json: return nil
    default: self = .exact(value.text)
    }
  }
}

extension [RowFilter] {
  /// The filters of a query: all that are on, the alternatives as one.
  var query: [TableFilter] {
    func filter(_ chip: RowFilter) -> TableFilter { .column(chip.column, chip.comparison) }
    let on = self.filter(\.isOn)
    let alternatives = on.filter(\.isAlternative).map(filter)
    return on.filter { !$0.isAlternative }.map(filter) + (alternatives.isEmpty ? [] : [.any(alternatives)])
  }
}
