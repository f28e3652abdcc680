import DataGouv

extension DatasetShape {
  /// An organization as datasets refer to it.
  func organization(_ organization: SampleOrganization) -> JSONValue {
    [
      "badges": badges(organization.badges), "name": .string(organization.name),
      "acronym": JSONValue(organization.acronym), "slug": .string(organization.slug), "logo": .null,
      "logo_thumbnail": .null, "page": .string("\(origin)/organizations/\(organization.slug)/"),
      "permissions": ["edit": false, "delete": false, "members": false, "harvest": false, "private": false],
      "uri": .string("\(origin)/api/1/organizations/\(organization.slug)/"), "id": .string(organization.id),
      "class": "Organization",
    ]
  }

  func badges(_ kinds: [String]) -> JSONValue { .array(kinds.map { ["kind": .string($0)] }) }

  /// Someone as records refer to them.
  func person(_ person: Person) -> JSONValue {
    [
      "slug": .string(person.slug), "first_name": .string(person.first), "last_name": .string(person.last),
      "avatar": .null, "avatar_thumbnail": .null, "deleted": .null,
      "page": .string("\(origin)/users/\(person.slug)/"),
      "uri": .string("\(origin)/api/1/users/\(person.slug)/"), "id": .string(person.id), "class": "User",
    ]
  }

  /// A dataset as others refer to it.
  func reference(_ dataset: SampleDataset) -> JSONValue {
    [
      "class": "Dataset", "id": .string(dataset.id), "title": .string(dataset.entry.title),
      "acronym": JSONValue(dataset.entry.acronym),
      "uri": .string("\(origin)/api/1/datasets/\(dataset.slug)/"),
      "page": .string("\(origin)/datasets/\(dataset.slug)/"),
    ]
  }

  func resources(of dataset: SampleDataset) -> JSONValue {
    if version == .one { return .array(dataset.resources.map(resource)) }
    return link(
      "\(origin)/api/2/datasets/\(dataset.id)/resources/?page=1&page_size=50", dataset.resources.count)
  }

  func communityResources(of dataset: SampleDataset) -> JSONValue {
    if version == .one { return [] }
    let query = "dataset=\(dataset.id)&page=1&page_size=50"
    return link("\(origin)/api/1/datasets/community_resources/?\(query)", dataset.entry.community ?? 0)
  }

  func link(_ address: String, _ total: Int) -> JSONValue {
    ["rel": "subsection", "href": .string(address), "type": "GET", "total": JSONValue(total)]
  }

  func metrics(of dataset: SampleDataset) -> JSONValue {
    return [
      "discussions": JSONValue(dataset.entry.discussions ?? 0),
      "discussions_open": JSONValue(dataset.openDiscussions),
      "reuses": JSONValue(dataset.entry.reuses ?? 0), "reuses_by_months": 0,
      "dataservices": JSONValue(dataset.entry.dataservices ?? 0),
      "followers": JSONValue(dataset.entry.followers ?? 0), "followers_by_months": newFollowers(of: dataset),
      "views": JSONValue(dataset.totalVisits), "resources_downloads": JSONValue(dataset.totalDownloads),
    ]
  }

  /// New followers of the last twelve months; the integer 0 where the portal never counted them.
  private func newFollowers(of dataset: SampleDataset) -> JSONValue {
    guard let followers = dataset.entry.followers, followers > 30 else { return 0 }
    let current = TrafficModel.month(ofSecond: dataset.now)
    return .object(
      (0..<12).map { index in
        var dice = Dice(Dice.seed(dataset.id), index)
        let month = current.advanced(by: index - 12)
        return JSONValue.Member(key: month.text, value: JSONValue(dice.below(followers / 12)))
      })
  }

  func frequency(_ id: String) -> JSONValue {
    guard version == .two, hasFullObjects else { return .string(id) }
    let known = Labels.frequencies.first { $0.id == id }
    let label = language == "en" ? known?.english : known?.french
    return ["id": .string(id), "label": .string(label ?? id)]
  }

  func license(_ id: String) -> JSONValue {
    guard version == .two, hasFullObjects, let license = Labels.licenses.first(where: { $0.id == id }) else {
      return .string(id)
    }
    return Self.license(license)
  }

  /// A licence with its names.
  static func license(
    _ license: (id: String, title: String, maintainer: String, url: String?, flags: [String])
  ) -> JSONValue {
    [
      "id": .string(license.id), "title": .string(license.title), "maintainer": .string(license.maintainer),
      "url": JSONValue(license.url), "flags": .array(license.flags.map { .string($0) }), "alternate_urls": [],
      "alternate_titles": [],
    ]
  }

  func spatial(_ entry: DatasetEntry) -> JSONValue {
    guard entry.zones != nil || entry.granularity != nil else { return .null }
    let granularity = entry.granularity.map { id -> JSONValue in
      guard hasFullObjects else { return .string(id) }
      return ["id": .string(id), "name": .string(Labels.granularities.first { $0.id == id }?.name ?? id)]
    }
    return [
      "geom": .null, "zones": .array((entry.zones ?? []).map(zone)), "granularity": granularity ?? .null,
    ]
  }

  private func zone(_ id: String) -> JSONValue {
    guard hasFullObjects else { return .string(id) }
    let name = Labels.zones[id] ?? id
    let code = id.split(separator: ":").last.map(String.init) ?? id
    return [
      "slug": .string(SearchWords.slug(name)), "name": .string(name), "code": .string(code),
      "level": .string(id.split(separator: ":").dropLast().joined(separator: ":")), "uri": .null,
      "id": .string(id), "class": "GeoZone",
    ]
  }

  func coverage(_ days: [String?]?, _ now: Int) -> JSONValue {
    guard let days, let start = days.first else { return .null }
    return ["start": day(start, now), "end": day(days.count > 1 ? days[1] : nil, now)]
  }

  private func day(_ text: String?, _ now: Int) -> JSONValue {
    JSONValue(text.flatMap { CivilTime.day($0, today: now / 86_400) }.map(CivilTime.text(ofDay:)))
  }

  /// Who may ask for restricted data.
  static let audiences: JSONValue = [
    ["role": "local_authority_and_administration", "condition": "yes"],
    ["role": "company_and_association", "condition": "under_condition"],
    ["role": "private", "condition": "no"],
  ]

  func contacts(of dataset: SampleDataset) -> JSONValue {
    guard let organization = dataset.organization, organization.badges.contains("certified") else {
      return []
    }
    let domain = organization.slug.prefix(40)
    return [
      [
        "id": .string(String(dataset.id.reversed())), "owner": .null,
        "organization": self.organization(organization),
        "name": .string("Équipe données ouvertes – \(organization.acronym ?? organization.name)"),
        "email": .string("donnees@\(domain).example.org"), "contact_form": .null, "role": "contact",
      ]
    ]
  }

  func harvest(of dataset: SampleDataset) -> JSONValue {
    guard let domain = dataset.entry.harvest else { return .null }
    return [
      "backend": "DCAT", "domain": .string(domain), "source_id": .string(String(dataset.id.reversed())),
      "source_url": .string("https://\(domain)/api/catalog.ttl"), "remote_id": .string(dataset.slug),
      "remote_url": .string("https://\(domain)/datasets/\(dataset.slug)"),
      "created_at": moment(dataset.created),
      "issued_at": moment(dataset.created), "modified_at": moment(dataset.modified),
      "last_update": moment(dataset.now - 7200), "uri": .string("https://\(domain)/id/\(dataset.slug)"),
    ]
  }
}
