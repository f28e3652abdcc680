extension Reuse: RecordReadable {
  /// Reads a record of v1, which embeds its datasets, or of v2, which counts them.
  init(_ record: Record) throws(Undecodable) {
    let id = try record.required("id")
    self.init(
      id: id, slug: record["slug"].text ?? id, title: try record.required("title"),
      description: record["description"].text ?? "")
    url = record["url"].text
    type = record["type"].text
    topic = record["topic"].text
    producer = Producer(of: record)
    tags = record["tags"].texts
    badges = record["badges"].items.compactMap { $0["kind"].text }
    createdAt = record["created_at"].timestamp
    lastModified = record["last_modified"].timestamp
    archived = record["archived"].timestamp
    deleted = record["deleted"].timestamp
    isPrivate = record["private"].isTrue
    isFeatured = record["featured"].isTrue
    image = record["image"].text
    thumbnail = record["image_thumbnail"].text
    datasets = Named.titled(record["datasets"], page: "page")
    datasetCount = Self.count(of: record["datasets"])
    dataservices = Named.titled(record["dataservices"], page: "self_web_url")
    dataserviceCount = Self.count(of: record["dataservices"])
    metrics = Metrics(record["metrics"])
    page = record["page"].text
  }

  private static func count(of list: Record) -> Int {
    let total = list["total"].count
    return list.isList ? list.items.count : total
  }
}

extension Named {
  /// Reads the ids, titles and pages of embedded objects, and no more of them.
  fileprivate static func titled(_ list: Record, page: String) -> [Named] {
    list.items.compactMap { item in
      let title = item["title"].text
      let page = item[page].text
      return item["id"].text.map { Named(id: $0, label: title, url: page) }
    }
  }
}

extension Reuse.Metrics {
  init(_ record: Record) {
    self.init()
    views = record["views"].count
    datasets = record["datasets"].count
    followers = record["followers"].count
    discussions = record["discussions"].count
    openDiscussions = record["discussions_open"].count
  }
}
