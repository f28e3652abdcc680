extension Dataset {
  private static let shared =
    "id,slug,title,acronym,description,\(Producer.mask),created_at,last_modified,last_update,deleted,archived,"
    + "private,featured,tags,badges{kind},license,frequency,frequency_date,temporal_coverage{start,end},"
    + "spatial{zones,granularity},access_type,access_type_reason,authorization_request_url,"
    + "contact_points{name,email,contact_form,role},harvest{backend,domain,remote_url,remote_id,last_update},"
    + "quality,metrics{views,resources_downloads,reuses,followers,discussions,discussions_open,dataservices},"
    + "page,uri"

  /// What is read of a v2 record: everything but the geometry, which can weigh megabytes, and the extras.
  static let mask = "\(shared),resources{total},community_resources{total}"

  /// The same for a v1 record, which lists its files.
  static let v1Mask = "\(shared),resources{id},community_resources{id}"

  /// Reads a v1 or v2 record, with or without names for its licence, frequency and territories.
  init(_ json: JSONValue) throws(Undecodable) {
    let id = try json.required("id")
    self.init(
      id: id, slug: json["slug"].text ?? id, title: try json.required("title"),
      description: json["description"].text ?? "")
    acronym = json["acronym"].text
    producer = Producer(of: json)
    createdAt = json["created_at"].timestamp
    lastModified = json["last_modified"].timestamp
    lastUpdate = json["last_update"].timestamp
    deleted = json["deleted"].timestamp
    archived = json["archived"].timestamp
    isPrivate = json["private"].isTrue
    isFeatured = json["featured"].isTrue
    tags = json["tags"].items.compactMap(\.text)
    badges = json["badges"].items.compactMap { $0["kind"].text }
    license = Named(json["license"])
    frequency = Named(json["frequency"])
    frequencyDate = json["frequency_date"].timestamp
    coverage = Coverage(json["temporal_coverage"])
    zones = json["spatial"]["zones"].items.compactMap { Named($0) }
    granularity = Named(json["spatial"]["granularity"])
    accessType = json["access_type"].text ?? "open"
    accessReason = json["access_type_reason"].text
    accessRequestURL = json["authorization_request_url"].text
    contacts = json["contact_points"].items.compactMap { Contact($0) }
    harvest = Harvest(json["harvest"])
    quality = Quality(json["quality"])
    metrics = Metrics(json["metrics"])
    resourceCount = Self.count(of: json["resources"])
    communityResourceCount = Self.count(of: json["community_resources"])
    page = json["page"].text
    uri = json["uri"].text
  }

  /// v1 lists, v2 counts.
  private static func count(of json: JSONValue) -> Int {
    if case .array(let items) = json { return items.count }
    return json["total"].count
  }
}

extension Dataset.Named {
  /// Reads an id, or an object of an id and a name.
  init?(_ json: JSONValue) {
    if let id = json.text {
      self.init(id: id)
    } else if let id = json["id"].text {
      let label = json["label"].text ?? json["title"].text ?? json["name"].text
      self.init(id: id, label: label, url: json["url"].text)
    } else {
      return nil
    }
  }
}

extension Dataset.Coverage {
  init?(_ json: JSONValue) {
    self.init(start: json["start"].timestamp, end: json["end"].timestamp)
    if start == nil && end == nil { return nil }
  }
}

extension Dataset.Contact {
  init?(_ json: JSONValue) {
    guard let name = json["name"].text ?? json["email"].text else { return nil }
    self.init(
      name: name, email: json["email"].text, form: json["contact_form"].text,
      role: json["role"].text ?? "contact")
  }
}

extension Dataset.Harvest {
  /// Reads the sparse object of a harvested dataset; `nil` when nothing is said.
  init?(_ json: JSONValue) {
    self.init(
      backend: json["backend"].text, domain: json["domain"].text, remoteURL: json["remote_url"].text,
      remoteID: json["remote_id"].text, lastUpdate: json["last_update"].timestamp)
    if self == Dataset.Harvest() { return nil }
  }
}

extension Dataset.Metrics {
  init(_ json: JSONValue) {
    self.init()
    views = json["views"].count
    downloads = json["resources_downloads"].count
    reuses = json["reuses"].count
    followers = json["followers"].count
    discussions = json["discussions"].count
    openDiscussions = json["discussions_open"].count
    dataservices = json["dataservices"].count
  }
}
