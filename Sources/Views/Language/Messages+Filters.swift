package import DataGouv
package import Explorer

extension Messages {
  /// A comparison, as it stands between a column and a value.
  package func name(_ operation: TableComparison.Operator) -> String {
    switch operation {
    case .exact: say("égale", "equals")
    case .differs: say("diffère de", "differs from")
    case .isNull: say("est vide", "is empty")
    case .isNotNull: say("n'est pas vide", "is not empty")
    case .contains: say("contient", "contains")
    case .notContains: say("ne contient pas", "does not contain")
    case .in: say("parmi", "one of")
    case .notIn: say("hors de", "none of")
    case .less: say("au plus", "at most")
    case .greater: say("au moins", "at least")
    case .strictlyLess: say("inférieur à", "less than")
    case .strictlyGreater: say("supérieur à", "more than")
    }
  }

  /// A comparison in a sign or two, for a chip.
  func sign(_ operation: TableComparison.Operator) -> String {
    switch operation {
    case .exact: "="
    case .differs: "≠"
    case .contains: "∋"
    case .notContains: "∌"
    case .in: "∈"
    case .notIn: "∉"
    case .less: "≤"
    case .greater: "≥"
    case .strictlyLess: "<"
    case .strictlyGreater: ">"
    case .isNull: "= ∅"
    case .isNotNull: "≠ ∅"
    }
  }

  /// A condition in a few signs.
  package func chip(_ filter: RowFilter) -> String {
    let comparison = filter.comparison
    let values = comparison.values.joined(separator: ", ")
    let text = "\(filter.column) \(sign(comparison.operation))"
    return values.isEmpty ? text : "\(text) \(values)"
  }

  /// A condition in words.
  func sentence(_ filter: RowFilter) -> String {
    let values = filter.comparison.values.map(quoted).joined(separator: ", ")
    let text = "\(filter.column) \(name(filter.comparison.operation))"
    return values.isEmpty ? text : "\(text) \(values)"
  }

  /// How values of a type are written.
  package func form(of type: ColumnType) -> String {
    switch type {
    case .integer: say("un nombre entier", "a whole number")
    case .float: say("un nombre avec un point, 1.5", "a number with a point, 1.5")
    case .bool: "true, false"
    case .date: say("un jour entier, 2026-11-21", "a whole day, 2026-11-21")
    case .datetime: "2026-11-21T10:00:00"
    case .string, .json, .binary: say("un texte", "a text")
    }
  }

  func filterTitle(_ column: String) -> String { say("Filtrer · \(column)", "Filter · \(column)") }
  var filterHint: String {
    say(
      "Tab condition · ↓ valeurs · Espace cocher · Entrée", "Tab comparison · ↓ values · Space tick · Enter")
  }
  var filterList: String { say("valeurs séparées par des points-virgules", "values separated by semicolons") }
  var filterPlaceholder: String { say("valeur", "value") }
  var frequentValues: String { say("valeurs fréquentes", "frequent values") }
  var filtersTitle: String { say("Filtres de la table", "Filters of the table") }
  var filtersHint: String {
    say(
      "Espace oui/non · n inverser · a au choix · d ôter · Entrée corriger",
      "Space on/off · n negate · a any of · d remove · Enter mend")
  }
  /// Said of a condition that is one of several of which one is enough.
  var anyOf: String { say("au choix", "any of") }
  var noRowMatches: String { say("Aucune ligne ne passe les filtres.", "No row passes the filters.") }
  var filtersAdvice: String {
    say("F les montre ; R les ôte tous.", "F lists them; R removes them all.")
  }
  func found(_ count: Int, of total: Int) -> String {
    say("\(formats.integer(count)) sur \(rows(total))", "\(formats.integer(count)) of \(rows(total))")
  }
  func shownColumns(_ count: Int, of total: Int) -> String {
    say("\(count) sur \(columns(total))", "\(count) of \(columns(total))")
  }
}
