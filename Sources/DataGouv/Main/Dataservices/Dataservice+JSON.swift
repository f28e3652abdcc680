extension Dataservice: RecordReadable {
  /// Reads a record of v1 or of the v2 search, which are the same.
  init(_ record: Record) throws(Undecodable) {
    let id = try record.required("id")
    self.init(
      id: id, slug: record["slug"].text ?? id, title: try record.required("title"),
      description: record["description"].text ?? "")
    acronym = record["acronym"].text
    producer = Producer(of: record)
    baseURL = record["base_api_url"].text
    machineDocumentationURL = record["machine_documentation_url"].text
    technicalDocumentationURL = record["technical_documentation_url"].text
    businessDocumentationURL = record["business_documentation_url"].text
    rateLimiting = record["rate_limiting"].text
    rateLimitingURL = record["rate_limiting_url"].text
    availability = record["availability"].double
    availabilityURL = record["availability_url"].text
    format = record["format"].text
    license = record["license"].text
    tags = record["tags"].texts
    badges = record["badges"].items.compactMap { $0["kind"].text }
    access = Access(record)
    contacts = record["contact_points"].items.compactMap { Dataset.Contact($0) }
    harvest = Dataset.Harvest(record["harvest"])
    createdAt = record["created_at"].timestamp
    lastModified = record["metadata_modified_at"].timestamp
    archived = record["archived_at"].timestamp
    deleted = record["deleted_at"].timestamp
    isPrivate = record["private"].isTrue
    isFeatured = record["featured"].isTrue
    datasetCount = record["datasets"]["total"].count
    metrics = Metrics(record["metrics"])
    page = record["self_web_url"].text
  }
}

extension Dataservice.Access {
  init(_ record: Record) {
    self.init()
    type = record["access_type"].text ?? type
    reason = record["access_type_reason"].text
    reasonCategory = record["access_type_reason_category"].text
    requestURL = record["authorization_request_url"].text
    audiences = record["access_audiences"].items.compactMap { Dataservice.Audience($0) }
  }
}

extension Dataservice.Audience {
  init?(_ record: Record) {
    let condition = record["condition"].text
    guard let role = record["role"].text else { return nil }
    self.init(role: role, condition: condition ?? "")
  }
}

extension Dataservice.Metrics {
  init(_ record: Record) {
    self.init()
    views = record["views"].count
    reuses = record["reuses"].count
    followers = record["followers"].count
    discussions = record["discussions"].count
    openDiscussions = record["discussions_open"].count
  }
}
