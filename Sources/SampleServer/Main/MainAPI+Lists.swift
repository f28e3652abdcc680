extension MainAPI {
  /// The list of datasets of either version: `q` looks in titles only.
  func list(_ call: Call, _ shape: DatasetShape) throws -> Answer {
    if ["archived", "deleted", "private"].contains(where: { call.arguments[$0] != nil }) {
      return Self.unauthorized
    }
    var list = try datasets(call, isSearch: false)
    list.records.sort { ($1.created, $0.id) < ($0.created, $1.id) }
    return try page(list.listed(call.arguments), call, shape.version, shape.dataset)
  }

  /// The search of version 2: all texts of a dataset, the popular first.
  func search(_ call: Call, _ shape: DatasetShape) throws -> Answer {
    let topics = try links.topics.get()
    let facets = DatasetFacets.all { dataset in
      topics.filter { topic in topic.elements.contains { $0.id == dataset.id } }.map(\.id)
    }
    let found = try datasets(call, isSearch: true).found(
      call.arguments, in: index, facets: facets, popularity: \.popularity, id: \.id)
    return try page(found, call, shape.dataset)
  }

  /// The datasets with the conditions of a call and the orders that it may ask for.
  func datasets(_ call: Call, isSearch: Bool) throws -> RecordList<SampleDataset> {
    let filters = try DatasetFilters(arguments: call.arguments, links: links).filters(isSearch: isSearch)
    let orders: [RecordOrder<SampleDataset>] = [
      RecordOrder("created") { $0.created }, RecordOrder("last_update") { $0.updated },
      RecordOrder("reuses") { $0.entry.reuses ?? 0 }, RecordOrder("followers") { $0.entry.followers ?? 0 },
      RecordOrder("views") { $0.totalVisits },
    ]
    return RecordList(
      records: catalogue.listed, title: { $0.entry.title }, filters: filters,
      orders: orders + (isSearch ? [] : [.text("title") { $0.entry.title }]))
  }

  /// A dataset's files, page by page; a page past the end is empty.
  func resources(of dataset: SampleDataset, _ call: Call, _ shape: DatasetShape) throws -> Answer {
    let arguments = call.arguments
    let page = try PageRequest(arguments, defaultSize: 50)
    let text = arguments["q"]?.lowercased() ?? ""
    let found = dataset.resources.filter { resource in
      (text.isEmpty || resource.title.lowercased().contains(text))
        && (arguments["type"] ?? resource.type) == resource.type
    }
    let data = page.slice(found).map(shape.resource)
    return try masked(
      page.envelope(data, total: found.count, call, address: address(call), linksFirst: true), call, .two)
  }

  /// Titles that hold a text, in any case; accents count.
  func suggest(_ call: Call) throws -> Answer {
    let (text, size) = try suggestion(call)
    let found = catalogue.listed.filter {
      $0.entry.title.lowercased().contains(text) || $0.entry.acronym?.lowercased().contains(text) ?? false
    }
    let values = found.sorted { $0.popularity > $1.popularity }.prefix(size).map {
      dataset -> JSONValue in
      [
        "id": .string(dataset.id), "title": .string(dataset.entry.title),
        "acronym": JSONValue(dataset.entry.acronym), "slug": .string(dataset.slug), "image_url": .null,
        "page": .string("\(origin)/datasets/\(dataset.slug)/"),
      ]
    }
    return try masked(.array(values), call, .one)
  }

  /// 401 for what needs a key.
  static var unauthorized: Answer {
    var answer = MainFailure.message(
      401,
      "The server could not verify that you are authorized to access the URL requested. You either supplied the "
        + "wrong credentials (e.g. a bad password), or your browser doesn't understand how to supply the "
        + "credentials required."
    ).answer
    answer.headers["www-authenticate"] = "Bearer realm=\"uData\""
    return answer
  }
}
