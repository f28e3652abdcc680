extension DatasetRecord {
  /// The licence: its id, or with labels all about it. What is not open has none.
  func license(_ labels: Labels?) -> JSON {
    let id = dataset.entry.access == nil ? dataset.entry.license ?? "lov2" : "notspecified"
    guard let labels else { return .string(id) }
    return labels.licenses.first { $0.id == id }.map(Self.json) ?? nil
  }

  /// The frequency of updates: its id, or with labels its name too.
  func frequency(_ labels: Labels?, english: Bool) -> JSON {
    let id = dataset.entry.frequency ?? "unknown"
    guard let frequency = labels?.frequencies.first(where: { $0.id == id }) else { return .string(id) }
    return ["id": .string(id), "label": .string(english ? frequency.en : frequency.fr)]
  }

  /// The territories: their ids, or with labels their names too.
  func spatial(_ labels: Labels?) -> JSON {
    let (zones, granularity) = (dataset.entry.zones ?? [], dataset.entry.granularity)
    if zones.isEmpty && granularity == nil { return nil }
    guard let labels else {
      return ["geom": nil, "zones": .array(zones.map { .string($0) }), "granularity": .optional(granularity)]
    }
    let named = zones.compactMap { id in labels.zones.first { $0.id == id } }.map { zone -> JSON in
      [
        "name": .string(zone.name), "code": .string(zone.code), "id": .string(zone.id), "class": "GeoZone",
        "level": .string(zone.id.split(separator: ":").dropLast().joined(separator: ":")),
        "slug": .string(SearchWords.words(zone.name).joined(separator: "-")), "uri": nil,
      ]
    }
    let detail = granularity.map { id -> JSON in
      ["id": .string(id), "name": .string(labels.granularities[id] ?? id)]
    }
    return ["geom": nil, "zones": .array(named), "granularity": detail ?? nil]
  }

  /// A licence with all about it.
  static func json(_ license: Labels.License) -> JSON {
    [
      "id": .string(license.id), "title": .string(license.title), "maintainer": .optional(license.maintainer),
      "url": .optional(license.url), "flags": .array(license.flags.map { .string($0) }), "alternate_urls": [],
      "alternate_titles": [],
    ]
  }
}
