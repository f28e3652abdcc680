extension MainAPI {
  /// Organizations below `/api/1/organizations/`.
  func organizations(_ path: [String], _ call: Call) throws -> Answer {
    let shape = records(.one, call)
    switch path {
    case []:
      let list = try organizationList(call, isSearch: false)
      return try page(list.listed(call.arguments), call, .one, shape.organization)
    case ["badges"]:
      return Self.json(
        .object(
          LinkLabels.organizationBadges.map { JSONValue.Member(key: $0.id, value: .string($0.name)) }), .one)
    case ["roles"]:
      return try masked(
        .array(
          LinkLabels.roles.map {
            ["id": .string($0.id), "label": .string($0.label), "description": .string($0.description)]
          }), call, .one)
    case ["suggest"]: return try suggestOrganizations(call)
    default: break
    }
    guard let organization = catalogue.organization(path[0]) else {
      throw MainFailure.missing("/api" + call.rawPath)
    }
    if organization.entry.deleted != nil { throw MainFailure.message(410, "Organization has been deleted") }
    if path[0] != organization.id, path[0] != organization.slug {
      let rest = path.dropFirst().map { $0 + "/" }.joined()
      return Self.redirection(308, to: "/api/1/organizations/\(organization.slug)/\(rest)")
    }
    return try part(path.dropFirst().first, of: organization, path.count, call, shape)
  }

  private func part(
    _ name: String?, of organization: SampleOrganization, _ depth: Int, _ call: Call, _ shape: RecordShape
  ) throws -> Answer {
    guard depth <= 2 else { throw MainFailure.noRoute }
    switch name {
    case nil: return try masked(shape.organization(organization), call, .one)
    case "datasets":
      // The archived and the deleted too, as the real route does.
      let datasets = catalogue.datasets.filter { $0.organization?.id == organization.id }
      return try page(datasets, call, .one, shape.datasets.dataset)
    case "reuses":
      return try masked(.array(links.reuses(of: organization).map(shape.reuse)), call, .one)
    case "discussions":
      let found = try links.discussions.get().filter { $0.subject.organization?.id == organization.id }
      return try masked(.array(found.map(shape.discussion)), call, .one)
    case "followers":
      return try followers(
        of: organization.id, count: organization.entry.followers, since: organization.created, call)
    case "contacts":
      guard case .array(let contacts) = shape.contacts(of: organization) else { return Self.json([]) }
      return try page(contacts, call, .one) { $0 }
    default: throw MainFailure.noRoute
    }
  }

  /// The search of organizations, those with the most visited datasets first.
  func searchOrganizations(_ call: Call) throws -> Answer {
    let list = try organizationList(call, isSearch: true)
    let found = try list.found(
      call.arguments, in: indexes.organizations.get(),
      facets: [Facet("producer_type") { [$0.producerType] }, Facet("badge") { $0.badges }],
      popularity: { Double($0.entry.followers + 1) }, id: \.id)
    return try page(found, call, records(.two, call).organization)
  }

  /// The organizations with the conditions of a call and the orders that it may ask for.
  private func organizationList(_ call: Call, isSearch: Bool) throws -> RecordList<SampleOrganization> {
    var reader = FilterReader<SampleOrganization>(call.arguments, isSearch: isSearch)
    try reader.choice("badge", among: LinkLabels.organizationBadges.map(\.id)) { $0.badges }
    if isSearch {
      reader.one("producer_type") { $0.producerType }
    } else {
      reader.one("business_number_id") { $0.entry.siret }
      if let name = call.arguments["name"]?.lowercased() {
        reader.add("name") { $0.name.lowercased() == name }
      }
    }
    let datasets = Dictionary(grouping: catalogue.listed) { $0.organization?.id ?? "" }
    let reuses = Dictionary(grouping: try links.reuses.get().filter(\.isListed)) {
      $0.producer.organization?.id ?? ""
    }
    .mapValues(\.count)
    let orders: [RecordOrder<SampleOrganization>] = [
      RecordOrder("created") { $0.created }, RecordOrder("followers") { $0.entry.followers },
      RecordOrder("datasets") { datasets[$0.id]?.count ?? 0 }, RecordOrder("reuses") { reuses[$0.id] ?? 0 },
      RecordOrder("views") { datasets[$0.id]?.reduce(0) { $0 + $1.totalVisits } ?? 0 },
    ]
    return RecordList(
      records: Self.listedOrganizations(catalogue), title: { "\($0.name) \($0.acronym ?? "")" },
      filters: reader.filters,
      orders: orders
        + (isSearch ? [] : [.text("name") { $0.name }, RecordOrder("last_modified") { $0.modified }]))
  }

  private func suggestOrganizations(_ call: Call) throws -> Answer {
    let (text, size) = try suggestion(call)
    let found = Self.listedOrganizations(catalogue).filter {
      $0.name.lowercased().contains(text) || $0.acronym?.lowercased().contains(text) ?? false
    }
    let values = found.sorted { $0.entry.followers > $1.entry.followers }.prefix(size).map {
      organization -> JSONValue in
      [
        "id": .string(organization.id), "name": .string(organization.name),
        "acronym": JSONValue(organization.acronym), "slug": .string(organization.slug), "image_url": .null,
        "page": .string("\(origin)/organizations/\(organization.slug)/"),
      ]
    }
    return try masked(.array(values), call, .one)
  }

  /// The newest first, without the deleted.
  static func listedOrganizations(_ catalogue: SampleCatalogue) -> [SampleOrganization] {
    catalogue.organizations.filter { $0.entry.deleted == nil }.sorted { $0.created > $1.created }
  }

  /// How the records around the datasets are told to a call.
  func records(_ version: DatasetShape.Version, _ call: Call) -> RecordShape {
    RecordShape(datasets: shape(version, call), catalogue: catalogue, links: links)
  }
}
