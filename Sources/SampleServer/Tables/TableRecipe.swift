/// How the rows of a kind of table are made: its columns, each with where its values come from.
struct TableRecipe: Decodable, Sendable {
  var columns: [ColumnRecipe]
}
