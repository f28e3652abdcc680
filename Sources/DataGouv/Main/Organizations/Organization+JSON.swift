extension Organization: RecordReadable {
  /// Reads a record of v1 or of the v2 search, which are the same.
  init(_ record: Record) throws(Undecodable) {
    let id = try record.required("id")
    self.init(
      id: id, slug: record["slug"].text ?? id, name: try record.required("name"),
      description: record["description"].text ?? "")
    acronym = record["acronym"].text
    url = record["url"].text
    let image = record["image_url"].text
    logo = record["logo"].text ?? image
    thumbnail = record["logo_thumbnail"].text
    businessNumber = record["business_number_id"].text
    zone = record["zone"].text
    badges = record["badges"].items.compactMap { $0["kind"].text }
    members = record["members"].items.compactMap { Member($0) }
    createdAt = record["created_at"].timestamp
    lastModified = record["last_modified"].timestamp
    deleted = record["deleted"].timestamp
    metrics = Metrics(record["metrics"])
    page = record["page"].text
    uri = record["uri"].text
  }
}

extension Organization.Member {
  /// Reads a member; `nil` when the person is gone.
  init?(_ record: Record) {
    let role = record["role"].text ?? ""
    let label = record["label"].text
    let email = record["user"]["email"].text
    let since = record["since"].timestamp
    guard let user = Producer(user: record["user"]) else { return nil }
    self.init(user: user, role: role, label: label, email: email, since: since)
  }
}

extension Organization.Metrics {
  init(_ record: Record) {
    self.init()
    datasets = record["datasets"].count
    reuses = record["reuses"].count
    dataservices = record["dataservices"].count
    members = record["members"].count
    followers = record["followers"].count
    views = record["views"].count
    datasetsByMonth = record["datasets_by_months"].months
    reusesByMonth = record["reuses_by_months"].months
    dataservicesByMonth = record["dataservices_by_months"].months
    datasetFollowersByMonth = record["datasets_followers_by_months"].months
    datasetReusesByMonth = record["datasets_reuses_by_months"].months
    reuseFollowersByMonth = record["reuses_followers_by_months"].months
  }
}
