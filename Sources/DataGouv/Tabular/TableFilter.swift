/// A condition on the rows of a table: a comparison of a column, or several conditions combined.
public indirect enum TableFilter: Hashable, Sendable {
  /// A column, by its name in the rows (`TableProfile.Column.name`), and what its cells are compared with.
  case column(String, TableComparison)
  /// All hold; nothing is asked when there is none.
  case all([TableFilter])
  /// One at least holds. The server has no word for “none can hold”, so there must be one.
  case any([TableFilter])
}
