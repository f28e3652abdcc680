/// What a search can be narrowed by, those that people use most first.
package enum SearchField: String, Hashable, Sendable, CaseIterable {
  case tag, format, producer, territory, granularity, licence, schema, topic, badge
  case from, to, featured, archived, access, family, updated

  /// Its names in the query line, French and English, without capitals and accents.
  package var names: [String] {
    switch self {
    case .tag: ["tag", "mot-cle", "motcle"]
    case .format: ["format"]
    case .producer: ["org", "producteur", "producer", "organisation", "organization"]
    case .territory: ["territory", "territoire", "zone"]
    case .granularity: ["granularity", "granularite"]
    case .licence: ["licence", "license"]
    case .schema: ["schema"]
    case .topic: ["topic", "theme"]
    case .badge: ["badge", "label"]
    case .from: ["from", "de", "depuis"]
    case .to: ["to", "a", "jusque"]
    case .featured: ["featured", "une"]
    case .archived: ["archived", "archive"]
    case .access: ["access", "acces"]
    case .family: ["family", "famille"]
    case .updated: ["updated", "maj"]
    }
  }

  /// Whether a search can have several values of it: keywords that a dataset must all have, else one of them.
  package var takesSeveral: Bool {
    switch self {
    case .tag, .format, .granularity, .schema, .family: true
    default: false
    }
  }

  /// The facet of the search that counts its values, if there is one.
  package var facet: String? {
    switch self {
    case .tag: "tag"
    case .format: "format"
    case .producer: "organization_id_with_name"
    case .territory: "geozone"
    case .granularity: "granularity"
    case .licence: "license"
    case .schema: "schema"
    case .topic: "topics"
    case .badge: "badge"
    case .access: "access_type"
    case .family: "format_family"
    case .updated: "last_update"
    case .from, .to, .featured, .archived: nil
    }
  }

  /// The values that there are, where the program knows them all; `nil` where the portal does, or where there is no
  /// end to them.
  package var closedValues: [String]? {
    switch self {
    case .badge:
      [
        "hvd", "spd", "inspire", "pivotal-data", "sl", "sr", "certified", "public-service", "local-authority",
        "association", "company",
      ]
    case .featured, .archived: ["true", "false"]
    case .access: ["open", "open_with_account", "restricted"]
    case .family: ["tabular", "machine_readable", "geographical", "documents", "other"]
    case .updated: ["last_30_days", "last_12_months", "last_3_years"]
    default: nil
    }
  }

  /// Whether what is typed must be found on the portal first: a name stands for an id, or an id must be known.
  var isLookedUp: Bool {
    switch self {
    case .producer, .territory, .granularity, .licence, .schema, .topic: true
    default: false
    }
  }

  /// Whether the portal has values to propose.
  var isProposed: Bool { isLookedUp || self == .tag || self == .format }

  /// The field of a name, typed with or without capitals and accents.
  init?(name: some StringProtocol) {
    let wanted = String(name).folded
    guard let field = Self.allCases.first(where: { $0.names.contains(wanted) }) else { return nil }
    self = field
  }
}
