extension MainAPI {
  /// Discussions below `/api/1/discussions/`.
  func discussions(_ path: [String], _ call: Call) throws -> Answer {
    let shape = records(.one, call)
    let all = try links.discussions.get()
    if let id = path.first {
      guard path.count == 1, let discussion = all.first(where: { $0.id == id }) else {
        throw MainFailure.missing("/api" + call.rawPath)
      }
      return try masked(shape.discussion(discussion), call, .one)
    }
    return try page(discussionList(call).listed(call.arguments), call, .one, shape.discussion)
  }

  /// The search of discussions.
  func searchDiscussions(_ call: Call) throws -> Answer {
    let found = try discussionList(call).listed(call.arguments)
    return try page((found, [:]), call, records(.two, call).discussion)
  }

  private func discussionList(_ call: Call) throws -> RecordList<SampleDiscussion> {
    var reader = FilterReader<SampleDiscussion>(call.arguments, isSearch: false)
    let subjects = call.arguments.all("for")
    guard subjects.allSatisfy(RecordID.isIdentifier) else {
      throw MainFailure.message(400, "`for` must be an identifier")
    }
    if !subjects.isEmpty { reader.add("for") { subjects.contains($0.subject.id) } }
    try reader.identifier("org") { [$0.subject.organization?.id].compactMap(\.self) }
    try reader.identifier("user") { $0.comments.compactMap { $0.author?.id } }
    try reader.truth("closed") { $0.closed != nil }
    return RecordList(
      records: try links.discussions.get(), title: { $0.title }, filters: reader.filters,
      orders: [
        .text("title") { $0.title }, RecordOrder("created") { $0.created },
        RecordOrder("closed") { $0.closed ?? 0 },
        RecordOrder("discussion.posted_on") { $0.comments.last?.posted ?? 0 },
      ])
  }

  /// Topics below `/api/2/topics/`; version 1 has none. A private one is there by its address.
  func topics(_ path: [String], _ call: Call) throws -> Answer {
    let shape = records(.two, call)
    switch path {
    case []: return try page(topicList(call, isSearch: false).listed(call.arguments), call, .two, shape.topic)
    case ["search"]:
      let now = catalogue.now
      let facets: [Facet<SampleTopic>] = [
        Facet("last_update") { DatasetFacets.updateRanges($0.modified, now: now) },
        Facet("producer_type") { [$0.producer.type] }, Facet("tag") { $0.entry.tags },
        Facet("organization_id_with_name") { $0.producer.organization.map { ["\($0.id)|\($0.name)"] } ?? [] },
      ]
      let found = try topicList(call, isSearch: true).found(
        call.arguments, in: indexes.topics.get(), facets: facets, popularity: { Double($0.elements.count) },
        id: \.id)
      return try page(found, call, shape.topic)
    default: break
    }
    let all = try links.topics.get()
    guard let topic = all.first(where: { $0.id == path[0] || $0.slug == path[0] }) else {
      throw MainFailure.missing("/api" + call.rawPath)
    }
    switch path.dropFirst() {
    case []: return try masked(shape.topic(topic), call, .two)
    case ["elements"]:
      var reader = FilterReader<SampleTopic.Element>(call.arguments, isSearch: false)
      reader.one("class") { $0.kind?.rawValue ?? "None" }
      reader.all("tag") { $0.entry.tags ?? [] }
      let list = RecordList(
        records: topic.elements, title: { $0.entry.title ?? "" }, filters: reader.filters,
        orders: [.text("title") { $0.entry.title ?? "" }])
      return try page(list.listed(call.arguments), call, .two, shape.element)
    default: throw MainFailure.noRoute
    }
  }

  private func topicList(_ call: Call, isSearch: Bool) throws -> RecordList<SampleTopic> {
    var reader = FilterReader<SampleTopic>(call.arguments, isSearch: isSearch)
    reader.all("tag") { $0.entry.tags }
    try reader.truth("featured") { $0.entry.featured ?? false }
    reader.any("geozone") { $0.entry.zones ?? [] }
    reader.one("granularity") { $0.entry.granularity }
    try reader.identifier("organization", facet: "organization_id_with_name") {
      [$0.producer.organization?.id].compactMap(\.self)
    }
    try reader.identifier("owner") { [$0.producer.person?.id].compactMap(\.self) }
    for kind in ["dataset", "reuse", "dataservice"] {
      try reader.identifier(kind) { $0.elements.map(\.id) }
    }
    if isSearch {
      let now = catalogue.now
      reader.one("producer_type") { $0.producer.type }
      reader.any("last_update_range", facet: "last_update") {
        DatasetFacets.updateRanges($0.modified, now: now)
      }
    }
    return RecordList(
      records: try links.topics.get().filter { $0.entry.isPrivate != true }, title: { $0.entry.name },
      filters: reader.filters,
      orders: [
        .text("name") { $0.entry.name }, RecordOrder("created") { $0.created },
        RecordOrder("last_modified") { $0.modified },
      ])
  }

  /// The search of posts, drafts aside.
  func searchPosts(_ call: Call) throws -> Answer {
    let now = catalogue.now
    var reader = FilterReader<SamplePost>(call.arguments, isSearch: true)
    reader.all("tag") { $0.entry.tags }
    reader.any("last_update_range", facet: "last_update") {
      DatasetFacets.updateRanges($0.modified, now: now)
    }
    let list = RecordList(
      records: try links.posts.get().filter { $0.published != nil }, title: { $0.entry.name },
      filters: reader.filters,
      orders: [
        RecordOrder("created") { $0.created }, RecordOrder("last_modified") { $0.modified },
        RecordOrder("published") { $0.published ?? 0 },
      ])
    let found = try list.found(
      call.arguments, in: indexes.posts.get(),
      facets: [
        Facet("last_update") { DatasetFacets.updateRanges($0.modified, now: now) },
        Facet("tag") { $0.entry.tags },
      ], popularity: { Double(max(1, $0.created - now + 400_000_000)) }, id: \.id)
    let shape = records(.two, call)
    return try page(found, call) { try shape.post($0, isWhole: false) }
  }

  /// Posts below `/api/1/posts/`: the latest first, drafts to nobody.
  func posts(_ path: [String], _ call: Call) throws -> Answer {
    let shape = records(.one, call)
    let published = try links.posts.get().filter { $0.published != nil }
    guard let name = path.first else {
      var reader = FilterReader<SamplePost>(call.arguments, isSearch: false)
      try reader.choice("kind", among: ["news", "page"]) { [$0.entry.kind] }
      let list = RecordList(
        records: published, title: { $0.entry.name }, filters: reader.filters,
        orders: [
          .text("name") { $0.entry.name }, .text("headline") { $0.entry.headline ?? "" },
          RecordOrder("published") { $0.published ?? 0 }, RecordOrder("created_at") { $0.created },
          RecordOrder("modified") { $0.modified },
        ])
      return try page(list.listed(call.arguments), call, .one) { try shape.post($0, isWhole: false) }
    }
    guard path.count == 1, let post = published.first(where: { $0.id == name || $0.slug == name }) else {
      throw MainFailure.message(404, MainFailure.notFound)
    }
    return try masked(shape.post(post, isWhole: true), call, .one)
  }
}
