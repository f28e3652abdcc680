extension MainAPI {
  /// Files that others add, below `/api/1/datasets/community_resources/`.
  func community(_ path: [String], _ call: Call) throws -> Answer {
    let shape = shape(.one, call)
    let all = try links.community.get()
    if let id = path.first {
      guard path.count == 1, let one = all.first(where: { $0.resource.id == id.lowercased() }) else {
        throw MainFailure.missing("/api" + call.rawPath)
      }
      return try masked(value(of: one, shape), call, .one)
    }
    var reader = FilterReader<SampleCommunityResource>(call.arguments, isSearch: false)
    try reader.identifier("dataset") { [$0.dataset].compactMap(\.self) }
    try reader.identifier("organization") { [$0.producer.organization?.id].compactMap(\.self) }
    try reader.identifier("owner") { [$0.producer.person?.id].compactMap(\.self) }
    let list = RecordList(
      records: all, title: { $0.resource.title }, filters: reader.filters,
      orders: [
        .text("title") { $0.resource.title }, RecordOrder("created_at") { $0.resource.created },
        RecordOrder("last_modified") { $0.resource.modified },
      ])
    return try page(list.listed(call.arguments), call, .one) { value(of: $0, shape) }
  }

  private func value(of community: SampleCommunityResource, _ shape: DatasetShape) -> JSONValue {
    let dataset = community.dataset.flatMap(catalogue.dataset)
    return shape.resource(community.resource).merging([
      "dataset": dataset.map(shape.reference) ?? .null,
      "organization": community.producer.organization.map { shape.organization($0) } ?? .null,
      "owner": community.producer.person.map(shape.person) ?? .null,
      "permissions": ["delete": false, "edit": false],
    ])
  }
}
