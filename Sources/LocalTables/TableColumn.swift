package import DataGouv

/// A column of a local table.
package struct TableColumn: Hashable, Sendable {
  /// Its name in the file; any text, but not twice in a table.
  package var name: String
  /// What its cells hold.
  package var type: ColumnType
  /// The finer kind, such as `siren`, in the analyser's vocabulary; the type's own name when there is none.
  package var format: String

  /// Makes a column.
  package init(_ name: String, _ type: ColumnType = .string, format: String? = nil) {
    self.name = name
    self.type = type
    self.format = format ?? type.rawValue
  }
}
