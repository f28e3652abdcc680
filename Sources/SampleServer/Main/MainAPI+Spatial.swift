extension MainAPI {
  /// Territories below `/api/1/spatial/`.
  func spatial(_ path: [String], _ call: Call) throws -> Answer {
    let zones = try links.zones.get()
    switch (path.first, path.dropFirst().first, path.count) {
    case ("granularities", nil, 1): return try masked(Self.named(Labels.granularities), call, .one)
    case ("levels", nil, 1):
      return try masked(
        Self.named(Labels.granularities.filter { !["poi", "other"].contains($0.id) }), call, .one)
    case ("zones", "suggest", 2):
      let (text, size) = try suggestion(call)
      let found = zones.all.filter { $0.name.lowercased().contains(text) || $0.code.hasPrefix(text) }
      return try masked(.array(found.prefix(size).map(Self.suggested)), call, .one)
    case ("zones", let ids?, 2):
      let features = try ids.split(separator: ",").map { id in
        // The real route crashes on an id that it does not know.
        guard let zone = zones.zone(String(id)) else {
          throw MainFailure.message(500, "Internal Server Error")
        }
        return Self.feature(zone).merging(["geometry": Self.noGeometry])
      }
      return Self.json(["type": "FeatureCollection", "features": .array(features)])
    case ("zone", let id?, 2):
      guard let zone = zones.zone(id) else { throw MainFailure.missing("/api" + call.rawPath) }
      return Self.json(Self.feature(zone))
    case ("zone", let id?, 3) where path[2] == "datasets": return datasets(in: id, call)
    case ("coverage", let level?, 2): return coverage(level, zones)
    default: throw MainFailure.noRoute
    }
  }

  private func datasets(in zone: String, _ call: Call) -> Answer {
    let size = call.arguments["size"].flatMap { Int($0) } ?? 25
    let shape = shape(.one, call)
    let found = catalogue.listed.filter { $0.entry.zones?.contains(zone) ?? false }
    return Self.json(.array(found.prefix(max(0, size)).map(shape.reference)))
  }

  private func coverage(_ level: String, _ zones: Zones) -> Answer {
    let features = zones.all.filter { $0.level == level }.map { zone -> JSONValue in
      let count = catalogue.listed.count { $0.entry.zones?.contains(zone.id) ?? false }
      return [
        "type": "Feature", "id": .string(zone.id), "geometry": Self.noGeometry,
        "properties": [
          "name": .string(zone.name), "code": .string(zone.code), "uri": JSONValue(zone.uri),
          "datasets": JSONValue(count),
        ],
      ]
    }
    return Self.json(["type": "FeatureCollection", "features": .array(features)])
  }

  private static let noGeometry: JSONValue = ["type": .null, "coordinates": .null]

  private static func suggested(_ zone: Zones.Zone) -> JSONValue {
    [
      "id": .string(zone.id), "name": .string(zone.name), "code": .string(zone.code),
      "level": .string(zone.level), "uri": JSONValue(zone.uri),
    ]
  }

  private static func feature(_ zone: Zones.Zone) -> JSONValue {
    [
      "type": "Feature", "id": .string(zone.id),
      "properties": [
        "slug": .string(SearchWords.slug(zone.name)), "name": .string(zone.name), "code": .string(zone.code),
        "level": .string(zone.level), "uri": JSONValue(zone.uri),
      ],
    ]
  }

  private static func named(_ names: [(id: String, name: String)]) -> JSONValue {
    .array(names.map { ["id": .string($0.id), "name": .string($0.name)] })
  }
}
