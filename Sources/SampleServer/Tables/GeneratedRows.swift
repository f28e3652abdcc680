import DataGouv
import Foundation
import LocalTables

/// The rows of a table, the same for the same seed. They look like the data that their columns name, and are
/// generated: no value is a real one, but for the names and codes of communes.
struct GeneratedRows: Sequence, Sendable {
  let columns: [LocalTable.Column]
  private let row: @Sendable (Int, inout SeededGenerator) -> [TableValue]
  private let count: Int
  private let seed: UInt64

  /// Rows of a recipe.
  init(recipe: TableRecipe, words: Words, count: Int, seed: UInt64, now: Date) {
    columns = recipe.columns.map { LocalTable.Column($0.name, $0.type, format: $0.analysed) }
    self.count = count
    self.seed = seed
    let maker = CellMaker(words: words, count: count, now: now)
    row = { index, generator in
      let place = maker.place(&generator)
      return recipe.columns.map { maker.cell($0, row: index, place: place, &generator) }
    }
  }

  /// Rows that are given.
  init(columns: [LocalTable.Column], rows: [[TableValue]]) {
    self.columns = columns
    count = rows.count
    seed = 0
    row = { index, _ in rows[index] }
  }

  func makeIterator() -> some IteratorProtocol<[TableValue]> {
    var generator = SeededGenerator(seed: seed)
    var index = 0
    return AnyIterator {
      guard index < count else { return nil }
      defer { index += 1 }
      return row(index, &generator)
    }
  }
}
