extension Post: RecordReadable {
  /// Reads a post, and no more than the names of what it is about: the server embeds datasets with all their files.
  init(_ record: Record) throws(Undecodable) {
    let id = try record.required("id")
    self.init(
      id: id, slug: record["slug"].text ?? id, name: try record.required("name"),
      kind: record["kind"].text ?? "news", bodyType: record["body_type"].text ?? "markdown",
      content: record["content"].text ?? "")
    headline = record["headline"].text
    owner = Producer(user: record["owner"])
    tags = record["tags"].texts
    published = record["published"].timestamp
    createdAt = record["created_at"].timestamp
    lastModified = record["last_modified"].timestamp
    let address = record["image_url"].text
    image = record["image"].text ?? address
    thumbnail = record["image_thumbnail"].text
    credit = record["credit_to"].text
    creditURL = record["credit_url"].text
    datasets = Self.mentions(record["datasets"], name: "title")
    reuses = Self.mentions(record["reuses"], name: "title")
    ancestors = Self.mentions(record["ancestors"], name: "name")
    page = record["page"].text
  }

  private static func mentions(_ list: Record, name: String) -> [Named] {
    list.items.compactMap { item in
      let label = item[name].text
      let page = item["page"].text
      return item["id"].text.map { Named(id: $0, label: label, url: page) }
    }
  }
}
