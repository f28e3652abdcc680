package import DataGouv

/// The dialog that shows a whole cell.
package struct WholeCell: Hashable, Sendable {
  /// From where it was opened, and where it leads back.
  package enum Origin: Hashable, Sendable { case grid, record }

  package var column: TableProfile.Column
  package var value: TableValue
  /// Its row, from 0.
  package var row: Int
  /// The line that is on top.
  package internal(set) var scroll = 0
  var origin: Origin

  /// Shows a cell from its first line on.
  package init(column: TableProfile.Column, value: TableValue, row: Int, origin: Origin = .grid) {
    self.column = column
    self.value = value
    self.row = row
    self.origin = origin
  }
}
