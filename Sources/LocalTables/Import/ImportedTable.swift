import DataGouv

/// A table as it is at one moment of an import: its rows so far, under columns that keep their names and order.
package struct ImportedTable: Sendable {
  /// Answers queries. While the import runs it also sees rows that came later.
  package let table: LocalTable
  let store: ImportStore
  let readings: [ColumnReading]

  init(names: [String], readings: [ColumnReading], rowCount: Int, store: ImportStore) {
    let columns = zip(names, readings).map { TableColumn($0, $1.type, format: $1.format) }
    table = LocalTable(columns: columns, rowCount: rowCount, database: store.queue, owner: store)
    self.store = store
    self.readings = readings
  }
}
