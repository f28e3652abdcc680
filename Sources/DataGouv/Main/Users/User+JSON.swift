extension User: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    let id = try record.required("id")
    self.init(
      id: id, slug: record["slug"].text ?? id, firstName: record["first_name"].text,
      lastName: record["last_name"].text)
    about = record["about"].text
    website = record["website"].text
    avatar = record["avatar"].text
    thumbnail = record["avatar_thumbnail"].text
    email = record["email"].text
    isActive = record["active"].bool ?? true
    roles = record["roles"].texts
    organizations = record["organizations"].items.compactMap { Producer(organization: $0) }
    since = record["since"].timestamp
    lastLogin = record["last_login_at"].timestamp
    deleted = record["deleted"].timestamp
    metrics = Metrics(record["metrics"])
    page = record["page"].text
  }
}

extension User.Metrics {
  init(_ record: Record) {
    self.init()
    datasets = record["datasets"].count
    reuses = record["reuses"].count
    dataservices = record["dataservices"].count
    following = record["following"].count
    followers = record["followers"].count
  }
}
