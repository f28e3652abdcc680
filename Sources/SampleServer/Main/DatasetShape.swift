/// Datasets and files in the shapes of the Main API.
struct DatasetShape: Sendable {
  /// Which API asks: they differ in what they embed.
  enum Version: Int, Sendable { case one = 1, two = 2 }

  let version: Version
  /// Address of the server, without a final slash.
  let origin: String
  /// Whether licence, frequency and territories come with their names (`X-Get-Datasets-Full-Objects`).
  var hasFullObjects = false
  /// `fr` or `en`.
  var language = "fr"

  /// A dataset; version 1 embeds its files, version 2 tells where they are.
  func dataset(_ dataset: SampleDataset) -> JSONValue {
    identity(of: dataset).merging(figures(of: dataset)).merging(access(to: dataset)).merging(
      rest(of: dataset)
    )
    .merging(version == .one ? ["schema": .null] : [:])
  }

  private func identity(of dataset: SampleDataset) -> JSONValue {
    let entry = dataset.entry
    return [
      "id": .string(dataset.id), "title": .string(entry.title), "acronym": JSONValue(entry.acronym),
      "slug": .string(dataset.slug), "description": .string(dataset.description),
      "description_short": JSONValue(entry.short), "created_at": moment(dataset.created),
      "last_modified": moment(dataset.modified), "deleted": moment(daysAgo: entry.deleted, dataset.now),
      "private": false, "tags": JSONValue(texts: entry.tags), "badges": badges(entry.badges ?? []),
    ]
  }

  private func figures(of dataset: SampleDataset) -> JSONValue {
    let organization = dataset.organization.map { self.organization($0) }
    let owner = dataset.entry.owner.map { person(Person($0)) }
    return [
      "resources": resources(of: dataset), "community_resources": communityResources(of: dataset),
      "frequency": frequency(dataset.frequency), "frequency_date": .null, "extras": [:],
      "metrics": metrics(of: dataset), "organization": organization ?? .null, "owner": owner ?? .null,
      "temporal_coverage": coverage(dataset.entry.coverage, dataset.now), "spatial": spatial(dataset.entry),
      "license": license(dataset.license),
    ]
  }

  private func access(to dataset: SampleDataset) -> JSONValue {
    let isRestricted = dataset.accessType == "restricted"
    func whenRestricted(_ text: String) -> JSONValue { isRestricted ? .string(text) : .null }
    return [
      "access_type": .string(dataset.accessType), "access_audiences": isRestricted ? Self.audiences : [],
      "access_type_reason_category": whenRestricted("confidentiality_of_personal_data"),
      "access_type_reason": whenRestricted("Ces données contiennent des informations à caractère personnel."),
      "authorization_request_url": whenRestricted("https://www.example.org/demande-d-acces"),
    ]
  }

  private func rest(of dataset: SampleDataset) -> JSONValue {
    [
      "uri": .string("\(origin)/api/1/datasets/\(dataset.slug)/"),
      "page": .string("\(origin)/datasets/\(dataset.slug)/"), "last_update": moment(dataset.updated),
      "archived": moment(daysAgo: dataset.entry.archived, dataset.now), "doi": .null,
      "quality": dataset.quality, "harvest": harvest(of: dataset), "geopf": .null,
      "internal": internalDates(dataset.created, dataset.modified), "contact_points": contacts(of: dataset),
      "featured": .bool(dataset.entry.featured ?? false),
      "permissions": ["delete": false, "edit": false, "edit_resources": false],
    ]
  }

  /// A file.
  func resource(_ resource: SampleResource) -> JSONValue {
    let entry = resource.entry
    let size: JSONValue = entry.size.map { .integer($0) } ?? .null
    let metrics: JSONValue = resource.totalDownloads > 0 ? ["views": JSONValue(resource.totalDownloads)] : [:]
    let preview: JSONValue = resource.isInTabular ? .string("\(origin)/explore/\(resource.id)") : .null
    let schema: JSONValue =
      entry.schema.map { ["name": .string($0), "url": .null, "version": .null] } ?? .null
    let head: JSONValue = [
      "id": .string(resource.id), "title": .string(resource.title),
      "description": JSONValue(entry.description),
      "filetype": entry.url == nil ? "file" : "remote", "type": .string(resource.type),
      "format": JSONValue(resource.format), "url": .string(address(of: resource)),
      "latest": .string("\(origin)/api/1/datasets/r/\(resource.id)"), "checksum": checksum(of: resource),
    ]
    return head.merging([
      "filesize": size, "mime": JSONValue(mime(resource.format)),
      "created_at": moment(resource.created), "last_modified": moment(resource.modified),
      "metrics": metrics,
      "harvest": .null, "geopf": .null, "extras": extras(of: resource),
      "preview_url": preview, "schema": schema,
      "internal": internalDates(resource.created, resource.modified),
    ])
  }

  /// Where a file is: generated ones on this server, the others at an address reserved for examples.
  func address(of resource: SampleResource) -> String {
    if let url = resource.entry.url { return url }
    let host = resource.entry.table == nil ? "https://static.example.org/resources" : "\(origin)/files"
    return "\(host)/\(resource.id)/\(resource.fileName)"
  }

  private func internalDates(_ created: Int, _ modified: Int) -> JSONValue {
    ["created_at_internal": moment(created), "last_modified_internal": moment(modified)]
  }

  /// A moment as the servers write it, in UTC and without a fraction.
  func moment(_ second: Int) -> JSONValue { .string(CivilTime.text(ofSecond: second) + "+00:00") }

  func moment(daysAgo days: Int?, _ now: Int) -> JSONValue {
    days.map { moment(now - $0 * 86_400) } ?? .null
  }
}

extension JSONValue {
  /// A list of texts.
  init(texts: [String]) { self = .array(texts.map { .string($0) }) }

  /// An object with the members of another after its own.
  func merging(_ other: JSONValue) -> JSONValue {
    guard case .object(let members) = self, case .object(let others) = other else { return self }
    return .object(members + others)
  }
}
