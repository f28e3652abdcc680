extension DatasetSummary {
  private static let shared =
    "id,slug,title,acronym,description_short,\(Producer.mask),last_update,license,access_type,tags,"
    + "metrics{views,resources_downloads,reuses,followers},quality{score},archived"

  /// What a line of results needs of a v2 record, which counts its files without listing them.
  static let mask = "\(shared),resources{total}"

  /// The same for a v1 record, which lists them.
  static let v1Mask = "\(shared),resources{format}"

  /// Reads a record of the v1 or v2 lists.
  init(_ json: JSONValue) throws(Undecodable) {
    let id = try json.required("id")
    let metrics = json["metrics"]
    let resources = json["resources"]
    var formats: [String] = []
    for format in resources.items.compactMap({ $0["format"].format }) where !formats.contains(format) {
      formats.append(format)
    }
    var count = resources["total"].integer.map(Int.init)
    if case .array(let items) = resources { count = items.count }
    self.init(
      id: id, slug: json["slug"].text ?? id, title: try json.required("title"), acronym: json["acronym"].text,
      excerpt: json["description_short"].text, producer: Producer(of: json),
      lastUpdate: json["last_update"].timestamp, license: json["license"].text ?? json["license"]["id"].text,
      accessType: json["access_type"].text ?? "open", resourceCount: count, formats: formats,
      tags: json["tags"].items.compactMap(\.text), views: metrics["views"].count,
      downloads: metrics["resources_downloads"].count, reuses: metrics["reuses"].count,
      followers: metrics["followers"].count, quality: json["quality"]["score"].double,
      isArchived: json["archived"] != .null && json["archived"] != .bool(false))
  }
}
