extension Dataset: RecordReadable {
  /// Reads a v1 or v2 record, with or without names for its licence, frequency and territories.
  init(_ record: Record) throws(Undecodable) {
    let id = try record.required("id")
    self.init(
      id: id, slug: record["slug"].text ?? id, title: try record.required("title"),
      description: record["description"].text ?? "")
    acronym = record["acronym"].text
    producer = Producer(of: record)
    createdAt = record["created_at"].timestamp
    lastModified = record["last_modified"].timestamp
    lastUpdate = record["last_update"].timestamp
    deleted = record["deleted"].timestamp
    archived = record["archived"].timestamp
    isPrivate = record["private"].isTrue
    isFeatured = record["featured"].isTrue
    tags = record["tags"].items.compactMap(\.text)
    badges = record["badges"].items.compactMap { $0["kind"].text }
    license = Named(in: record["license"])
    frequency = Named(in: record["frequency"])
    frequencyDate = record["frequency_date"].timestamp
    coverage = Coverage(record["temporal_coverage"])
    zones = record["spatial"]["zones"].items.compactMap { Named(in: $0) }
    granularity = Named(in: record["spatial"]["granularity"])
    accessType = record["access_type"].text ?? "open"
    accessReason = record["access_type_reason"].text
    accessRequestURL = record["authorization_request_url"].text
    contacts = record["contact_points"].items.compactMap { Contact($0) }
    harvest = Harvest(record["harvest"])
    quality = Quality(record["quality"])
    metrics = Metrics(record["metrics"])
    resourceCount = Self.count(of: record["resources"])
    communityResourceCount = Self.count(of: record["community_resources"])
    page = record["page"].text
    uri = record["uri"].text
  }

  /// v1 lists, v2 counts.
  private static func count(of list: Record) -> Int {
    let total = list["total"].count
    let listed = list.items.count { $0["id"].text != nil }
    return list.isList ? listed : total
  }
}

extension Dataset.Coverage {
  init?(_ record: Record) {
    self.init(start: record["start"].timestamp, end: record["end"].timestamp)
    if start == nil && end == nil { return nil }
  }
}

extension Dataset.Contact {
  init?(_ record: Record) {
    guard let name = record["name"].text ?? record["email"].text else { return nil }
    self.init(
      name: name, email: record["email"].text, form: record["contact_form"].text,
      role: record["role"].text ?? "contact")
  }
}

extension Dataset.Harvest {
  /// Reads the sparse object of a harvested dataset; `nil` when nothing is said.
  init?(_ record: Record) {
    self.init(
      backend: record["backend"].text, domain: record["domain"].text, remoteURL: record["remote_url"].text,
      remoteID: record["remote_id"].text, lastUpdate: record["last_update"].timestamp)
    if self == Dataset.Harvest() { return nil }
  }
}

extension Dataset.Metrics {
  init(_ record: Record) {
    self.init()
    views = record["views"].count
    downloads = record["resources_downloads"].count
    reuses = record["reuses"].count
    followers = record["followers"].count
    discussions = record["discussions"].count
    openDiscussions = record["discussions_open"].count
    dataservices = record["dataservices"].count
  }
}
