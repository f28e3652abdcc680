/// The names of a table's columns, as the server writes them and as Swift can tell them apart.
package enum ColumnName {
  /// Names that the database keeps for itself; a file's column of that name is served under another one.
  private static let reserved: Set<String> = [
    "__id", "cmin", "cmax", "collation", "ctid", "tableoid", "xmin", "xmax",
  ]

  /// Put behind a name that Swift takes for equal to another: an invisible separator, which no header ends with.
  private static let mark: Character = "\u{2063}"

  /// The name in the rows of a file's column.
  package static func served(_ name: String) -> String {
    reserved.contains(name) ? "\(name)__hydra_renamed" : name
  }

  /// The names, each different from all others: two that differ only in how their accents are composed are equal
  /// to Swift, so the one whose bytes come later gets a mark.
  package static func distinct(_ names: [String]) -> [String] {
    var groups: [String: [[UInt8]]] = [:]
    for name in names {
      let bytes = Array(name.utf8)
      if groups[name]?.contains(bytes) != true { groups[name, default: []].append(bytes) }
    }
    guard groups.count < names.count else { return names }
    return names.map { name in
      let forms = (groups[name] ?? []).sorted { $0.lexicographicallyPrecedes($1) }
      let position = forms.firstIndex(of: Array(name.utf8)) ?? 0
      return name + String(repeating: mark, count: position)
    }
  }

  /// A name as the server knows it, without our mark.
  package static func written(_ name: String) -> String {
    String(name.reversed().drop { $0 == mark }.reversed())
  }
}
