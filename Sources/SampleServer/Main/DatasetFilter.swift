/// A condition that an argument puts on datasets, with the facet that leaves it out of its counts.
struct DatasetFilter: Sendable {
  /// Name of the facet.
  let facet: String
  let accepts: @Sendable (SampleDataset) -> Bool

  /// The conditions of the arguments of a list or, with more of them, of a search.
  ///
  /// - Throws: `MainFailure` for values that the server refuses.
  static func filters(_ arguments: Arguments, isSearch: Bool) throws -> [DatasetFilter] {
    var filters: [DatasetFilter] = []
    func add(_ facet: String, _ accepts: @escaping @Sendable (SampleDataset) -> Bool) {
      filters.append(DatasetFilter(facet: facet, accepts: accepts))
    }
    for tag in arguments.all("tag") { add("tag") { $0.entry.tags.contains(tag) } }
    if let license = arguments["license"] { add("license") { $0.license == license } }
    if let id = try identifier("organization", arguments, isSearch) {
      add("organization_id_with_name") { $0.organization?.id == id }
    }
    if let id = try identifier("owner", arguments, isSearch) { add("owner") { _ in id.isEmpty } }
    if let zone = arguments["geozone"] { add("geozone") { $0.entry.zones?.contains(zone) ?? false } }
    if let access = arguments["access_type"] { add("access_type") { $0.accessType == access } }
    if let badge = arguments["badge"] {
      guard Labels.badges.contains(where: { $0.id == badge }) else {
        throw MainFailure.argument("badge", "The value '\(badge)' is not a valid choice for 'badge'.")
      }
      add("badge") { $0.entry.badges?.contains(badge) ?? false }
    }
    if let badge = arguments["organization_badge"] {
      add("organization_badge") { $0.organization?.badges.contains(badge) ?? false }
    }
    if let featured = try truth("featured", arguments) {
      add("featured") { ($0.entry.featured ?? false) == featured }
    }
    addLists(arguments, add)
    if isSearch { addSearchOnly(arguments, add) }
    return filters
  }

  private static func addLists(
    _ arguments: Arguments, _ add: (String, @escaping @Sendable (SampleDataset) -> Bool) -> Void
  ) {
    let formats = arguments.all("format")
    if !formats.isEmpty { add("format") { !$0.formats.isDisjoint(with: formats) } }
    let schemas = arguments.all("schema")
    if !schemas.isEmpty {
      add("schema") { $0.resources.contains { $0.entry.schema.map(schemas.contains) ?? false } }
    }
    let granularities = arguments.all("granularity")
    if !granularities.isEmpty {
      add("granularity") { $0.entry.granularity.map(granularities.contains) ?? false }
    }
  }

  private static func addSearchOnly(
    _ arguments: Arguments, _ add: (String, @escaping @Sendable (SampleDataset) -> Bool) -> Void
  ) {
    if let family = arguments["format_family"] {
      add("format_family") { Facets.families(of: $0).contains(family) }
    }
    if let type = arguments["producer_type"] { add("producer_type") { $0.producerType == type } }
    if let range = arguments["last_update_range"] {
      add("last_update") { Facets.updateRanges(of: $0).contains(range) }
    }
    if let name = arguments["organization_name"] {
      add("organization_name") { $0.organization?.name == name }
    }
  }

  /// A technical id; without the search service's index, anything else is refused.
  private static func identifier(_ key: String, _ arguments: Arguments, _ isSearch: Bool) throws -> String? {
    guard let id = arguments[key] else { return nil }
    let isIdentifier = id.utf8.count == 24 && id.allSatisfy(\.isHexDigit)
    if !isIdentifier, !isSearch {
      let name = key.prefix(1).uppercased() + key.dropFirst()
      throw MainFailure.message(400, "\(name) arg must be an identifier")
    }
    return id
  }

  private static func truth(_ key: String, _ arguments: Arguments) throws -> Bool? {
    guard let text = arguments[key] else { return nil }
    switch text.lowercased() {
    case "true", "1": return true
    case "false", "0": return false
    default: throw MainFailure.argument(key, "Invalid literal for boolean(): \(text)")
    }
  }
}
