/// A territory that data can cover (`GET /api/1/spatial/zone/{id}/`). The portal keeps no shapes.
public struct SpatialZone: Hashable, Sendable, Identifiable {
  /// Such as `fr:commune:35238`: what filters take.
  public var id: String
  /// Its name.
  public var name: String
  /// Its code in its country's statistics, such as `35238`.
  public var code: String?
  /// The id of its level, such as `fr:commune`.
  public var level: String?
  /// Name in URLs.
  public var slug: String?
  /// Where its country describes it.
  public var uri: String?
  /// How many datasets cover it, where the route tells: `coverage(ofLevel:)` does.
  public var datasetCount: Int?

  /// Makes a territory.
  public init(
    id: String, name: String, code: String? = nil, level: String? = nil, slug: String? = nil,
    uri: String? = nil, datasetCount: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.code = code
    self.level = level
    self.slug = slug
    self.uri = uri
    self.datasetCount = datasetCount
  }
}

extension SpatialZone: RecordReadable {
  /// Reads a GeoJSON feature, or a suggestion, which has the same members without the envelope.
  init(_ record: Record) throws(Undecodable) {
    let properties = record["properties"]
    let id = try record.required("id")
    self.init(
      id: id, name: properties["name"].text ?? record["name"].text ?? id,
      code: properties["code"].text ?? record["code"].text,
      level: properties["level"].text ?? record["level"].text, slug: properties["slug"].text,
      uri: properties["uri"].text ?? record["uri"].text,
      datasetCount: properties["datasets"].integer.map { Int($0) })
  }
}

extension Endpoint<Page<SpatialZone>> {
  /// Territories in a GeoJSON collection. Masks are of no use to it.
  static func zones(_ route: Route) -> Self {
    Endpoint(route) { json throws(Undecodable) in
      try Page(list: .array(json.requiredItems("features")))
    }
  }
}
