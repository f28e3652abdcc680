/// What a column's cells are compared with, in the words of the Tabular API.
///
/// Values are texts in the form that rows show: `12`, `1.5`, `true`, `2026-11-21`. Only text columns take
/// `contains` and `notContains`; `ColumnType.comparisons` tells what a column takes.
public enum TableComparison: Hashable, Sendable {
  /// Equals the value. An empty value is an empty text, which is not an empty cell.
  case exact(String)
  /// Differs from the value; an empty cell differs from every value.
  case differs(String)
  /// The cell is empty.
  case isNull
  /// The cell is not empty.
  case isNotNull
  /// Holds the text, in any case, accents counting; `*` and `%` stand for any text, `_` for one character, and `\`
  /// takes away the meaning of the one behind it.
  case contains(String)
  /// Does not hold the text, read as for `contains`; empty cells are left out.
  case notContains(String)
  /// Is one of the values, at least one.
  case `in`([String])
  /// Is none of the values, at least one; empty cells are left out.
  case notIn([String])
  /// At most, the value included.
  case less(String)
  /// At least, the value included.
  case greater(String)
  /// Less, the value not included.
  case strictlyLess(String)
  /// More, the value not included.
  case strictlyGreater(String)

  /// The comparisons without what they compare with, by the API's own names.
  public enum Operator: String, Hashable, Sendable, CaseIterable {
    /// See `TableComparison.exact(_:)`.
    case exact
    /// See `TableComparison.differs(_:)`.
    case differs
    /// See `TableComparison.isNull`.
    case isNull = "isnull"
    /// See `TableComparison.isNotNull`.
    case isNotNull = "isnotnull"
    /// See `TableComparison.contains(_:)`.
    case contains
    /// See `TableComparison.notContains(_:)`.
    case notContains = "notcontains"
    /// See `TableComparison.in(_:)`.
    case `in`
    /// See `TableComparison.notIn(_:)`.
    case notIn = "notin"
    /// See `TableComparison.less(_:)`.
    case less
    /// See `TableComparison.greater(_:)`.
    case greater
    /// See `TableComparison.strictlyLess(_:)`.
    case strictlyLess = "strictly_less"
    /// See `TableComparison.strictlyGreater(_:)`.
    case strictlyGreater = "strictly_greater"

    /// How many values an operator takes.
    public enum Arity: Hashable, Sendable {
      /// No value.
      case none
      /// Exactly one.
      case one
      /// At least one.
      case list
    }

    /// How many values it takes.
    public var arity: Arity {
      switch self {
      case .isNull, .isNotNull: .none
      case .in, .notIn: .list
      default: .one
      }
    }
  }

  /// Makes a comparison of an operator and values; `nil` when there are not as many as the operator takes.
  public init?(_ operation: Operator, values: [String]) {
    switch operation.arity {
    case .none:
      guard values.isEmpty else { return nil }
      self = operation == .isNull ? .isNull : .isNotNull
    case .list:
      guard !values.isEmpty else { return nil }
      self = operation == .in ? .in(values) : .notIn(values)
    case .one:
      guard let value = values.first, values.count == 1 else { return nil }
      self = Self.single(operation, value)
    }
  }

  private static func single(_ operation: Operator, _ value: String) -> TableComparison {
    switch operation {
    case .exact: .exact(value)
    case .differs: .differs(value)
    case .contains: .contains(value)
    case .notContains: .notContains(value)
    case .less: .less(value)
    case .greater: .greater(value)
    case .strictlyLess: .strictlyLess(value)
    case .strictlyGreater: .strictlyGreater(value)
    case .isNull: .isNull
    case .isNotNull: .isNotNull
    case .in: .in([value])
    case .notIn: .notIn([value])
    }
  }

  /// The operator.
  public var operation: Operator {
    switch self {
    case .exact: .exact
    case .differs: .differs
    case .isNull: .isNull
    case .isNotNull: .isNotNull
    case .contains: .contains
    case .notContains: .notContains
    case .in: .in
    case .notIn: .notIn
    case .less: .less
    case .greater: .greater
    case .strictlyLess: .strictlyLess
    case .strictlyGreater: .strictlyGreater
    }
  }

  /// The values: none, one, or those of a list.
  public var values: [String] {
    switch self {
    case .isNull, .isNotNull: []
    case .in(let values), .notIn(let values): values
    case .exact(let value), .differs(let value), .contains(let value), .notContains(let value),
      .less(let value), .greater(let value), .strictlyLess(let value), .strictlyGreater(let value):
      [value]
    }
  }
}
