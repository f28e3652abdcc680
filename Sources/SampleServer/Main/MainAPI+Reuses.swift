extension MainAPI {
  /// Reuses below `/api/1/reuses/`.
  func reuses(_ path: [String], _ call: Call) throws -> Answer {
    let shape = records(.one, call)
    switch path {
    case []: return try listReuses(call, .one)
    case ["types"]: return try masked(Self.labelled(LinkLabels.reuseTypes), call, .one)
    case ["topics"]: return try masked(Self.labelled(LinkLabels.reuseTopics), call, .one)
    case ["badges"]: return Self.json([:])
    case ["suggest"]:
      let (text, size) = try suggestion(call)
      let found = try links.reuses.get().filter { $0.isListed && $0.title.lowercased().contains(text) }
      let best = found.sorted { $0.followers > $1.followers }.prefix(size)
      return try masked(
        .array(
          best.map {
            [
              "id": .string($0.id), "title": .string($0.title), "slug": .string($0.slug), "image_url": .null,
              "page": .string("\(origin)/reuses/\($0.slug)/"),
            ]
          }), call, .one)
    default: break
    }
    let all = try links.reuses.get()
    guard let reuse = all.first(where: { $0.id == path[0] || $0.slug == path[0].lowercased() }),
      !reuse.isPrivate
    else { throw MainFailure.missing("/api" + call.rawPath) }
    if reuse.deleted != nil { throw MainFailure.message(410, "Reuse has been deleted") }
    if ![reuse.id, reuse.slug].contains(path[0]) {
      return Self.redirection(308, to: "/api/1/reuses/\(reuse.slug)/")
    }
    switch path.dropFirst() {
    case []: return try masked(shape.reuse(reuse), call, .one)
    case ["followers"]:
      return try followers(of: reuse.id, count: reuse.followers, since: reuse.created, call)
    default: throw MainFailure.noRoute
    }
  }

  /// The list of reuses of either version: `q` looks in titles only.
  func listReuses(_ call: Call, _ version: DatasetShape.Version) throws -> Answer {
    if call.arguments["private"] != nil { return Self.unauthorized }
    let list = try reuseList(call, isSearch: false)
    return try page(list.listed(call.arguments), call, version, records(version, call).reuse)
  }

  /// The search of reuses.
  func searchReuses(_ call: Call) throws -> Answer {
    let list = try reuseList(call, isSearch: true)
    let now = catalogue.now
    let facets: [Facet<SampleReuse>] = [
      Facet("type") { [$0.type] }, Facet("topic") { [$0.topic] },
      Facet("producer_type") { [$0.producer.type] },
      Facet("last_update") { DatasetFacets.updateRanges($0.modified, now: now) }, Facet("tag") { $0.tags },
      Facet("organization_id_with_name") { $0.producer.organization.map { ["\($0.id)|\($0.name)"] } ?? [] },
      Facet("organization_badge") { $0.producer.organization?.badges ?? [] },
    ]
    let found = try list.found(
      call.arguments, in: indexes.reuses.get(), facets: facets,
      popularity: { Double($0.followers + 1) * ($0.isFeatured ? 1.25 : 1) }, id: \.id)
    return try page(found, call, records(.two, call).reuse)
  }

  private func reuseList(_ call: Call, isSearch: Bool) throws -> RecordList<SampleReuse> {
    var reader = FilterReader<SampleReuse>(call.arguments, isSearch: isSearch)
    try reader.choice("type", among: LinkLabels.reuseTypes.map(\.id)) { [$0.type] }
    try reader.choice("topic", among: LinkLabels.reuseTopics.map(\.id)) { [$0.topic] }
    reader.all("tag") { $0.tags }
    try reader.truth("featured") { $0.isFeatured }
    try reader.identifier("owner") { [$0.producer.person?.id].compactMap(\.self) }
    try reader.identifier("organization", facet: "organization_id_with_name") {
      [$0.producer.organization?.id].compactMap(\.self)
    }
    reader.any("organization_badge") { $0.producer.organization?.badges ?? [] }
    if isSearch {
      let now = catalogue.now
      reader.one("producer_type") { $0.producer.type }
      reader.any("last_update_range", facet: "last_update") {
        DatasetFacets.updateRanges($0.modified, now: now)
      }
    } else {
      try reader.identifier("dataset") { $0.datasets }
      try reader.identifier("dataservice") { $0.dataservices }
    }
    let orders: [RecordOrder<SampleReuse>] = [
      RecordOrder("created") { $0.created }, RecordOrder("datasets") { $0.datasets.count },
      RecordOrder("followers") { $0.followers }, RecordOrder("views") { $0.traffic.total },
    ]
    return RecordList(
      records: try links.reuses.get().filter(\.isListed), title: { $0.title }, filters: reader.filters,
      orders: orders
        + (isSearch ? [] : [.text("title") { $0.title }, RecordOrder("last_modified") { $0.modified }]))
  }
}
