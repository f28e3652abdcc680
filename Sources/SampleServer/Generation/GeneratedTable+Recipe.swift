import DataGouv

extension GeneratedTable {
  /// The table that the catalogue describes; columns that cannot be understood are left out.
  ///
  /// - Parameters:
  ///   - seed: what makes it differ from other tables.
  ///   - now: the server's clock, seconds since 1970.
  convenience init(_ entry: TableEntry, seed: UInt64, vocabulary: Vocabulary, now: Int) {
    let recipes = entry.columns.compactMap { ColumnRecipe($0, words: vocabulary.words, today: now / 86_400) }
    let places = vocabulary.places
    let inSequence = entry.placesInSequence ?? false
    self.init(
      columns: recipes.map(\.column), rowCount: places.isEmpty ? 0 : entry.rows,
      separator: entry.separator?.first ?? ","
    ) { row in
      var placeDice = Dice(seed, row)
      let index = inSequence ? row % places.count : placeDice.leaning(below: places.count)
      let setting = ColumnRecipe.Setting(
        row: row, rowCount: entry.rows, place: places[index], now: now)
      return recipes.enumerated().map { position, recipe in
        recipe.cell(setting, Dice(seed, row, position + 1))
      }
    }
  }
}
