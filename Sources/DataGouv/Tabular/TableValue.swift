/// A cell of a table, as the Tabular API serialises it.
public enum TableValue: Hashable, Sendable {
  /// An empty cell.
  case null
  /// True or false.
  case bool(Bool)
  /// Whole numbers, exact to 64 bits.
  case integer(Int64)
  /// Other numbers, as the shortest decimal text that gives the same value.
  case number(String)
  /// Text, dates, and what is neither.
  case text(String)
  /// An object or an array, as compact JSON.
  case json(String)
}
