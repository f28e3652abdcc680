extension MainAPI {
  /// Dataservices below `/api/1/dataservices/`.
  func dataservices(_ path: [String], _ call: Call) throws -> Answer {
    let shape = records(.one, call)
    if path.isEmpty {
      let list = try dataserviceList(call, isSearch: false)
      return try page(list.listed(call.arguments), call, .one, shape.dataservice)
    }
    if path == ["suggest"] { return try suggestDataservices(call) }
    let all = try links.dataservices.get()
    guard let service = all.first(where: { $0.id == path[0] || $0.slug == path[0].lowercased() }) else {
      throw MainFailure.missing("/api" + call.rawPath)
    }
    if service.deleted != nil { throw MainFailure.message(410, "Dataservice has been deleted") }
    if ![service.id, service.slug].contains(path[0]) {
      return Self.redirection(308, to: "/api/1/dataservices/\(service.slug)/")
    }
    switch path.dropFirst() {
    case []: return try masked(shape.dataservice(service), call, .one)
    case ["followers"]:
      return try followers(of: service.id, count: service.entry.followers, since: service.created, call)
    default: throw MainFailure.noRoute
    }
  }

  /// The search of dataservices.
  func searchDataservices(_ call: Call) throws -> Answer {
    let list = try dataserviceList(call, isSearch: true)
    let now = catalogue.now
    let facets: [Facet<SampleDataservice>] = [
      Facet("access_type") { [$0.accessType] }, Facet("producer_type") { [$0.producer.type] },
      Facet("last_update") { DatasetFacets.updateRanges($0.modified, now: now) },
      Facet("tag") { $0.entry.tags },
      Facet("organization_id_with_name") { $0.producer.organization.map { ["\($0.id)|\($0.name)"] } ?? [] },
    ]
    let found = try list.found(
      call.arguments, in: indexes.dataservices.get(), facets: facets,
      popularity: { Double($0.entry.followers + 1) }, id: \.id)
    return try page(found, call, records(.two, call).dataservice)
  }

  private func dataserviceList(_ call: Call, isSearch: Bool) throws -> RecordList<SampleDataservice> {
    var reader = FilterReader<SampleDataservice>(call.arguments, isSearch: isSearch)
    reader.all("tag") { $0.entry.tags }
    reader.one("access_type") { $0.accessType }
    try reader.truth("featured") { $0.entry.featured ?? false }
    try reader.identifier("organization", facet: "organization_id_with_name") {
      [$0.producer.organization?.id].compactMap(\.self)
    }
    try addTopic(&reader)
    if isSearch {
      let now = catalogue.now
      reader.one("producer_type") { $0.producer.type }
      reader.any("last_update_range", facet: "last_update") {
        DatasetFacets.updateRanges($0.modified, now: now)
      }
    } else {
      try reader.identifier("owner") { [$0.producer.person?.id].compactMap(\.self) }
      reader.any("organization_badge") { $0.producer.organization?.badges ?? [] }
      try reader.identifier("dataset") { $0.datasets }
      try reader.identifier("contact_point") { _ in [] }
      let reuses = call.arguments["reuse"] == nil ? [] : try links.reuses.get()
      try reader.identifier("reuse") { service in
        reuses.filter { $0.dataservices.contains(service.id) }.map(\.id)
      }
    }
    let orders: [RecordOrder<SampleDataservice>] = [
      RecordOrder("created") { $0.created }, RecordOrder("followers") { $0.entry.followers },
      RecordOrder("views") { $0.traffic.total },
    ]
    return RecordList(
      records: try links.dataservices.get().filter(\.isListed), title: { $0.entry.title },
      filters: reader.filters,
      orders: orders
        + (isSearch
          ? []
          : [
            .text("title") { $0.entry.title }, .text("base_api_url") { $0.entry.base ?? "" },
            RecordOrder("last_modified") { $0.modified },
          ]))
  }

  private func addTopic(_ reader: inout FilterReader<SampleDataservice>) throws {
    guard let id = reader.arguments["topic"] else { return }
    guard reader.isSearch || RecordID.isIdentifier(id) else {
      throw MainFailure.message(400, "`topic` must be an identifier")
    }
    guard let topic = try links.topics.get().first(where: { $0.id == id }) else { return }
    reader.add("topic") { service in topic.elements.contains { $0.id == service.id } }
  }

  private func suggestDataservices(_ call: Call) throws -> Answer {
    let (text, size) = try suggestion(call)
    let found = try links.dataservices.get().filter {
      $0.isListed && $0.entry.title.lowercased().contains(text)
    }
    let best = found.sorted { $0.entry.followers > $1.entry.followers }.prefix(size)
    return try masked(
      .array(
        best.map {
          [
            "id": .string($0.id), "title": .string($0.entry.title), "slug": .string($0.slug),
            "image_url": .null, "page": .string("\(origin)/dataservices/\($0.slug)/"),
          ]
        }), call, .one)
  }
}
