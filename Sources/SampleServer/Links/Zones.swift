/// The territories that the portal knows: the country, regions, départements, groups of communes and communes.
struct Zones: Sendable {
  /// A territory.
  struct Zone: Sendable {
    /// Such as `fr:commune:35238`.
    let id: String
    let name: String

    /// The last part of its id.
    var code: String { id.split(separator: ":").last.map(String.init) ?? id }
    /// All but the last part of its id.
    var level: String { id.split(separator: ":").dropLast().joined(separator: ":") }
    /// Its address at the statistical institute, which names most kinds of territory.
    var uri: String? { Zones.kinds[level].map { "http://id.insee.fr/geo/\($0)/\(code)" } }
  }

  /// The largest first, then by id.
  let all: [Zone]
  private let places: [String: Int]

  init(_ communes: [Place]) {
    var names = Labels.zones
    for region in Labels.regions { names["fr:region:\(region.code)"] = region.name }
    for place in communes {
      names["fr:departement:\(place.dep)"] = place.departement
      names["fr:commune:\(place.insee)"] = place.commune
    }
    let levels = Labels.granularities.map(\.id)
    let zones = names.map { Zone(id: $0.key, name: $0.value) }
    func rank(_ zone: Zone) -> (Int, String) { (levels.firstIndex(of: zone.level) ?? levels.count, zone.id) }
    all = zones.sorted { rank($0) < rank($1) }
    places = Dictionary(
      all.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The territory of an id.
  func zone(_ id: String) -> Zone? { places[id].map { all[$0] } }

  private static let kinds = [
    "fr:region": "region", "fr:departement": "departement", "fr:commune": "commune",
    "fr:epci": "intercommunalite", "country": "pays",
  ]
}
