/// A condition on a row: one comparison of a column, or several of them combined.
package indirect enum RowCondition: Hashable, Sendable {
  /// A column, what to compare, and the value as the Tabular API writes it.
  case column(String, Operator, value: String)
  /// All must hold.
  case all([RowCondition])
  /// One must hold.
  case any([RowCondition])

  /// The comparisons of the Tabular API, by its own names.
  package enum Operator: String, Hashable, Sendable, CaseIterable {
    case exact
    /// Differs from the value; a null differs from every value.
    case differs
    /// Has no value; the given one is ignored.
    case isnull
    /// Has a value; the given one is ignored.
    case isnotnull
    /// Holds the text, in any case; `*` and `%` stand for any text, `_` for one character, `\` quotes them.
    case contains
    /// Does not hold the text; nulls are left out.
    case notcontains
    /// Is one of a list: `a,b,"c,d"`.
    case `in`
    /// Is none of a list; nulls are left out.
    case notin
    /// At most, the value included.
    case less
    /// At least, the value included.
    case greater
    case strictlyLess = "strictly_less"
    case strictlyGreater = "strictly_greater"
  }
}
