extension MainAPI {
  /// The lists of names below `/api/1/datasets/`; `nil` for what is none.
  func vocabulary(_ path: [String], _ call: Call, _ shape: DatasetShape) throws -> Answer? {
    switch path {
    case ["licenses"]: return try masked(.array(Labels.licenses.map(DatasetShape.license)), call, .one)
    case ["frequencies"]: return try masked(.array(frequencies(shape.language)), call, .one)
    case ["badges"]:
      return Self.json(
        .object(Labels.badges.map { JSONValue.Member(key: $0.id, value: .string($0.name)) }), .one)
    case ["resource_types"]: return try masked(Self.labelled(LinkLabels.resourceTypes), call, .one)
    case ["extensions"]: return Self.json(JSONValue(texts: LinkLabels.extensions))
    case ["schemas"]: return try masked(.array(schemas()), call, .one)
    case ["suggest"]: return try suggest(call)
    case ["suggest", "formats"]:
      return try counted(catalogue.listed.flatMap { $0.resources.compactMap(\.format) }, call)
    case ["suggest", "mime"]:
      return try counted(
        catalogue.listed.flatMap { $0.resources.compactMap { shape.mime($0.format) } }, call)
    default: return nil
    }
  }

  /// Lists of names elsewhere; `nil` for what is none.
  func vocabulary(_ family: String, _ path: [String], _ call: Call) throws -> Answer? {
    switch (family, path) {
    case ("tags", ["suggest"]):
      return try counted(catalogue.listed.flatMap(\.entry.tags), call, size: 8)
    case ("contacts", ["roles"]): return try masked(Self.labelled(LinkLabels.contactRoles), call, .one)
    case ("reports", ["reasons"]):
      return Self.json(
        .array(LinkLabels.reasons.map { ["value": .string($0.id), "label": .string($0.label)] }))
    case ("access_type", ["reason_categories"]):
      return Self.json(
        .array(
          LinkLabels.accessReasons.map {
            ["value": .string($0.id), "label": .string($0.label), "definition": .string($0.definition)]
          }))
    default: return nil
    }
  }

  /// Ids with their names.
  static func labelled(_ names: [(id: String, label: String)]) -> JSONValue {
    .array(names.map { ["id": .string($0.id), "label": .string($0.label)] })
  }

  /// The texts that hold what is asked for, the most frequent first.
  private func counted(_ texts: [String], _ call: Call, size standard: Int = 10) throws -> Answer {
    let (text, size) = try suggestion(call, size: standard)
    var counts: [String: Int] = [:]
    for found in texts where found.lowercased().contains(text) { counts[found, default: 0] += 1 }
    let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return try masked(.array(ordered.prefix(size).map { ["text": .string($0.key)] }), call, .one)
  }

  private func schemas() throws -> [JSONValue] {
    try links.schemas.get().map { entry in
      let base = "https://schema.example.org/\(entry.name)"
      let consolidation = entry.consolidation.flatMap { catalogue.dataset($0)?.id }
      let head: JSONValue = [
        "name": .string(entry.name), "title": .string(entry.title), "description": .string(entry.description),
        "schema_url": .string("\(base)/latest/schema.json"), "schema_type": .string(entry.type),
        "contact": "schemas@example.org", "labels": JSONValue(texts: entry.labels),
        "consolidation_dataset_id": JSONValue(consolidation), "external_doc": .null, "external_tool": .null,
        "homepage": .string(base), "datapackage_title": .null, "datapackage_name": .null,
        "datapackage_description": .null,
      ]
      return head.merging([
        "examples": [["title": "Exemple valide", "path": .string("\(base)/exemple-valide.csv")]],
        "versions": .array(
          entry.versions.map { version in
            ["version_name": .string(version), "schema_url": .string("\(base)/\(version)/schema.json")]
          }),
      ])
    }
  }
}
