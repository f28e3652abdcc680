extension RecordShape {
  /// A reuse; version 1 embeds its datasets with all their files, version 2 tells where they are.
  func reuse(_ reuse: SampleReuse) throws -> JSONValue {
    let head: JSONValue = ["id": .string(reuse.id)]
    return try head.merging(producer(reuse.producer)).merging([
      "badges": [], "metrics": metrics(of: reuse), "created_at": moment(reuse.created),
      "last_modified": moment(reuse.modified), "title": .string(reuse.title), "slug": .string(reuse.slug),
      "description": .string(reuse.description), "type": .string(reuse.type), "url": .string(reuse.url),
      "image": .null, "image_thumbnail": .null,
    ]).merging(contents(of: reuse)).merging([
      "tags": JSONValue(texts: reuse.tags), "topic": .string(reuse.topic), "private": .bool(reuse.isPrivate),
      "extras": [:], "featured": .bool(reuse.isFeatured), "deleted": moment(reuse.deleted),
      "archived": moment(reuse.archived), "page": .string("\(origin)/reuses/\(reuse.slug)/"),
      "permissions": ["delete": false, "edit": false],
      "uri": .string("\(origin)/api/1/reuses/\(reuse.slug)/"),
    ])
  }

  private func contents(of reuse: SampleReuse) throws -> JSONValue {
    if version == .two {
      let datasets = "/api/2/datasets/?reuse=\(reuse.id)&page=1&page_size=50"
      let dataservices = "/api/1/dataservices/?reuse=\(reuse.id)&page=1&page_size=50"
      return [
        "datasets": link(datasets, reuse.datasets.count),
        "dataservices": link(dataservices, reuse.dataservices.count),
      ]
    }
    let dataservices = reuse.dataservices.isEmpty ? [] : try links.dataservices.get()
    return [
      "datasets": .array(reuse.datasets.compactMap(catalogue.dataset).map(embedded)),
      "dataservices": .array(
        dataservices.filter { reuse.dataservices.contains($0.id) }.map(reference)),
    ]
  }

  /// A dataset inside another record: as version 1 tells it, without community resources.
  func embedded(_ dataset: SampleDataset) -> JSONValue {
    MainAPI.withoutHidden(datasets.dataset(dataset))
  }

  private func metrics(of reuse: SampleReuse) throws -> JSONValue {
    let talks = try links.discussions(about: reuse.id)
    return [
      "discussions": JSONValue(talks.count),
      "discussions_open": JSONValue(talks.count { $0.closed == nil }),
      "datasets": JSONValue(reuse.datasets.count), "followers": JSONValue(reuse.followers),
      "followers_by_months": 0, "views": JSONValue(reuse.traffic.total),
    ]
  }

  /// A reuse as others refer to it.
  func reference(_ reuse: SampleReuse) -> JSONValue {
    [
      "class": "Reuse", "id": .string(reuse.id), "title": .string(reuse.title), "image": .null,
      "image_thumbnail": .null, "uri": .string("\(origin)/api/1/reuses/\(reuse.slug)/"),
      "page": .string("\(origin)/reuses/\(reuse.slug)/"),
    ]
  }
}
