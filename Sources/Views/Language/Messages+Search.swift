package import Explorer

/// What a search is narrowed by, in words.
extension Messages {
  /// A field of the search.
  package func name(_ field: SearchField) -> String {
    switch field {
    case .tag: say("mot-clé", "tag")
    case .format: say("format", "format")
    case .producer: say("producteur", "producer")
    case .territory: say("territoire", "territory")
    case .granularity: say("granularité", "granularity")
    case .licence: say("licence", "licence")
    case .schema: say("schéma", "schema")
    case .topic: say("thème", "topic")
    case .badge: say("label", "badge")
    case .from: say("du", "from")
    case .to: say("au", "to")
    case .featured: say("à la une", "featured")
    case .archived: say("archivé", "archived")
    case .access: say("accès", "access")
    case .family: say("famille de formats", "family of formats")
    case .updated: say("mis à jour", "updated")
    }
  }

  /// The name under which a field is typed.
  package func key(_ field: SearchField) -> String {
    switch field {
    case .tag: "tag"
    case .format: "format"
    case .producer: "org"
    case .territory: say("territoire", "territory")
    case .granularity: say("granularite", "granularity")
    case .licence: "licence"
    case .schema: "schema"
    case .topic: say("theme", "topic")
    case .badge: say("label", "badge")
    case .from: say("de", "from")
    case .to: say("a", "to")
    case .featured: say("une", "featured")
    case .archived: say("archive", "archived")
    case .access: say("acces", "access")
    case .family: say("famille", "family")
    case .updated: say("maj", "updated")
    }
  }

  /// A value of a field, by the portal's name for it, else ours, else the value itself.
  package func value(_ value: String, label: String? = nil, of field: SearchField) -> String {
    if let label, !label.isEmpty { return label }
    switch field {
    case .licence: return license(value)
    case .granularity: return granularity(value)
    case .badge: return badge(value)
    case .access: return access(value)
    case .featured, .archived: return value == "true" ? say("oui", "yes") : say("non", "no")
    case .family: return family(value)
    case .updated: return range(value)
    default: return value
    }
  }

  private func family(_ value: String) -> String {
    switch value {
    case "tabular": say("tableaux", "tables")
    case "machine_readable": say("données structurées", "structured data")
    case "geographical": say("données géographiques", "geographical data")
    case "documents": say("documents", "documents")
    case "other": say("autre", "other")
    default: value
    }
  }

  private func range(_ value: String) -> String {
    switch value {
    case "last_30_days": say("depuis 30 jours", "in the last 30 days")
    case "last_12_months": say("depuis 12 mois", "in the last 12 months")
    case "last_3_years": say("depuis 3 ans", "in the last 3 years")
    default: value
    }
  }

  /// A condition in a few words, for a chip.
  package func chip(_ filter: SearchFilter) -> String {
    "\(name(filter.field)) \(value(filter.value, label: filter.label, of: filter.field))"
  }

  /// What is wrong with a word of the query line, and what would be right.
  package func mistake(_ reason: QueryLine.Mistake.Reason) -> String {
    switch reason {
    case .field(let name):
      say(
        "« \(name): » n'est pas un filtre ; \(knownKeys).",
        "“\(name):” is no filter; \(knownKeys).")
    case .value(let field, let text):
      say(
        "« \(text) » n'est pas une valeur de « \(self.name(field)) » : \(form(of: field)).",
        "“\(text)” is no value of “\(self.name(field))”: \(form(of: field)).")
    }
  }

  private var knownKeys: String {
    say("il y a ", "there are ") + SearchField.allCases.prefix(6).map { "\(key($0)):" }.joined(separator: " ")
      + say(" et d'autres (f)", " and others (f)")
  }

  private func form(of field: SearchField) -> String {
    if let values = field.closedValues {
      return field == .featured || field == .archived
        ? say("oui ou non", "yes or no") : values.prefix(6).joined(separator: ", ")
    }
    switch field {
    case .from, .to:
      return say("une année, un mois ou un jour, 2026-11-21", "a year, a month or a day, 2026-11-21")
    default: return say("le portail ne la connaît pas", "the portal does not know it")
    }
  }

  var pickerTitle: String { say("Filtrer la recherche", "Filter the search") }
  var pickerHint: String { say("Entrée choisir · Échap fermer", "Enter choose · Esc close") }
  var pickerValuesHint: String {
    say("écrire pour chercher · Tab cocher · Entrée · Échap", "type to find · Tab tick · Enter · Esc")
  }
  var noValueMatches: String { say("Rien de tel au portail.", "The portal has nothing like that.") }
  var searchFiltersTitle: String { say("Filtres de la recherche", "Filters of the search") }
  var searchFiltersHint: String {
    say("d ôter · D tout ôter · Entrée changer", "d remove · D remove all · Enter change")
  }
}
