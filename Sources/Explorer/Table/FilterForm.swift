package import DataGouv

/// The dialog in which a condition on a column is made or mended.
package struct FilterForm: Hashable, Sendable {
  /// A frequent value of the column that can be ticked.
  package struct Choice: Hashable, Sendable {
    package var value: String
    /// How many rows of the file have it, if the analysis tells.
    package var count: Int?
    package internal(set) var isTicked = false
  }

  /// The column.
  package var column: TableProfile.Column
  /// The comparisons that its type takes, the likeliest first.
  package var operators: [TableComparison.Operator]
  /// The one that is chosen.
  package internal(set) var choice: Int
  /// The value, or values between semicolons for a list.
  package internal(set) var field: TextField
  /// The column's frequent values.
  package internal(set) var values: [Choice]
  /// The frequent value under the cursor; `nil` while the field takes what is typed.
  package internal(set) var cursor: ListCursor?
  /// The chip that is being mended; `nil` for a new one.
  var edited: Int?

  /// The comparison that is chosen.
  package var operation: TableComparison.Operator { operators[choice] }

  /// Opens the form of a column; `nil` when its cells cannot be compared.
  init?(column: TableProfile.Column, filter: RowFilter? = nil, at index: Int? = nil) {
    operators = Self.preferred.filter(column.type.comparisons.contains)
    guard !operators.isEmpty else { return nil }
    self.column = column
    edited = index
    values = Self.choices(of: column)
    field = TextField()
    choice = 0
    if let filter {
      choice = operators.firstIndex(of: filter.comparison.operation) ?? 0
      field = TextField(filter.comparison.values.joined(separator: Self.separator))
    } else if column.type == .string, let distinct = column.distinct, distinct <= column.top.count {
      // All values are listed: ticking is quicker than typing.
      choice = operators.firstIndex(of: .in) ?? 0
    }
  }

  /// The frequent values as rows show them. The analysis has them as the file writes them: what is no value of the
  /// type, such as `oui` or `12/03/2026`, cannot be asked for.
  private static func choices(of column: TableProfile.Column) -> [Choice] {
    if column.type == .bool { return ["true", "false"].map { Choice(value: $0) } }
    return column.top.filter { !$0.value.isEmpty && column.type.accepts($0.value) }.map {
      Choice(value: $0.value, count: $0.count)
    }
  }

  /// Between the values of a list.
  static let separator = ";"

  private static let preferred: [TableComparison.Operator] = [
    .contains, .exact, .differs, .greater, .less, .strictlyGreater, .strictlyLess, .in, .notIn, .notContains,
    .isNull, .isNotNull,
  ]

  /// The frequent values that what is typed is part of.
  package var visibleValues: [Choice] {
    let wanted = (field.text.split(separator: Self.separator).last.map(String.init) ?? "").folded
    guard operation.arity != .none else { return [] }
    let matching = values.filter { wanted.isEmpty || $0.value.folded.contains(wanted) }
    return matching.isEmpty ? values : matching
  }

  /// The values that it compares with: the ticked ones, else what is typed.
  var wantedValues: [String] {
    let ticked = values.filter(\.isTicked).map(\.value)
    if !ticked.isEmpty { return ticked }
    guard operation.arity == .list else { return field.text.isEmpty ? [] : [field.text] }
    return field.text.split(separator: Self.separator).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }

  /// The comparison; `nil` when a value is missing. Several ticked values make a list of what was one.
  var comparison: TableComparison? {
    let values = wantedValues
    switch (operation.arity, operation) {
    case (.none, _): return TableComparison(operation, values: [])
    case (.one, .exact) where values.count > 1: return .in(values)
    case (.one, .differs) where values.count > 1: return .notIn(values)
    case (.one, .contains) where self.values.contains(where: \.isTicked):
      return values.count > 1 ? .in(values) : values.first.map { .exact($0) }
    default: return TableComparison(operation, values: values)
    }
  }
}
