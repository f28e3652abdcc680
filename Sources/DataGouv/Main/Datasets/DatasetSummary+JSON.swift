extension DatasetSummary: RecordReadable {
  /// Reads a record of the v1 or v2 lists.
  init(_ record: Record) throws(Undecodable) {
    let id = try record.required("id")
    let metrics = record["metrics"]
    let resources = record["resources"]
    let files = resources.items.map { $0["format"].format }
    var formats: [String] = []
    for format in files.compactMap(\.self) where !formats.contains(format) { formats.append(format) }
    let count = resources["total"].integer.map { Int($0) } ?? (resources.isList ? files.count : nil)
    self.init(
      id: id, slug: record["slug"].text ?? id, title: try record.required("title"),
      acronym: record["acronym"].text,
      excerpt: record["description_short"].text, producer: Producer(of: record),
      lastUpdate: record["last_update"].timestamp,
      license: record["license"].text ?? record["license"]["id"].text,
      accessType: record["access_type"].text ?? "open", resourceCount: count, formats: formats,
      tags: record["tags"].items.compactMap(\.text), views: metrics["views"].count,
      downloads: metrics["resources_downloads"].count, reuses: metrics["reuses"].count,
      followers: metrics["followers"].count, quality: record["quality"]["score"].double,
      isArchived: record["archived"].whole != .null && record["archived"].whole != .bool(false))
  }
}
