import GRDB

extension Thing {
  /// Reads the columns of a thing, wherever it is remembered.
  init(_ row: Row) {
    self.init(
      portal: row["portal"], kind: Kind(rawValue: row["kind"]), id: row["id"], title: row["title"],
      subtitle: row["subtitle"])
  }

  /// The values of its key.
  var key: StatementArguments { [portal, kind.rawValue, id] }
}
