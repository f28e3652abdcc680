extension MainAPI {
  /// The list of datasets of either version: `q` looks in titles only.
  func list(_ call: Call, _ shape: DatasetShape) throws -> Answer {
    let arguments = call.arguments
    if ["archived", "deleted", "private"].contains(where: { arguments[$0] != nil }) {
      var answer = MainFailure.message(401, Self.unauthorized).answer
      answer.headers["www-authenticate"] = "Bearer realm=\"uData\""
      return answer
    }
    let page = try PageRequest(arguments)
    let filters = try DatasetFilter.filters(arguments, isSearch: false)
    let text = arguments["q"] ?? ""
    let listed = catalogue.listed
    let found = listed.indices.filter { position in
      index.titleHas(text, at: position) && filters.allSatisfy { $0.accepts(listed[position]) }
    }
    let order = try Self.order(arguments["sort"], among: ["title"] + Self.searchSorts)
    let sorted = found.map { listed[$0] }.sorted(by: order ?? { ($1.created, $0.id) < ($0.created, $1.id) })
    let slice = page.slice(sorted)
    if slice.isEmpty, page.number > 1 { throw MainFailure.missing("/api" + call.rawPath) }
    let data = slice.map(shape.dataset)
    return try masked(
      page.envelope(data, total: sorted.count, call, address: address(call)), call, shape.version)
  }

  /// The search of version 2: all texts of a dataset, the popular first.
  func search(_ call: Call, _ shape: DatasetShape) throws -> Answer {
    let arguments = call.arguments
    let page = try PageRequest(arguments)
    let (end, overflow) = page.number.multipliedReportingOverflow(by: page.size)
    if overflow || end > 10_000 {
      throw MainFailure.message(
        400,
        "Result window is too large: page \(page.number) with page_size \(page.size) exceeds the maximum of 10000 "
          + "results. Maximum page for this page_size is \(10_000 / page.size).")
    }
    let filters = try DatasetFilter.filters(arguments, isSearch: true)
    let order = try Self.order(arguments["sort"], among: Self.searchSorts)
    let scores = index.scores(arguments["q"] ?? "")
    let matches = zip(catalogue.listed, scores).compactMap { dataset, score in
      score.map { (dataset: dataset, score: $0 * dataset.popularity) }
    }
    let found = matches.filter { match in filters.allSatisfy { $0.accepts(match.dataset) } }
    var sorted = found.sorted { ($1.score, $0.dataset.id) < ($0.score, $1.dataset.id) }.map(\.dataset)
    if let order { sorted.sort(by: order) }
    let slice = page.slice(sorted)
    let envelope = page.envelope(
      slice.map(shape.dataset), total: sorted.count, call, address: address(call))
    let facets = Facets.counts(in: matches.map(\.dataset), filters)
    return try masked(envelope.merging(["facets": facets]), call, .two)
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
    guard let text = call.arguments["q"]?.lowercased() else {
      throw MainFailure.argument(
        "q", "The string to autocomplete/suggest Missing required parameter in the query string")
    }
    let size = call.arguments["size"].flatMap { Int($0) } ?? 10
    let found = catalogue.listed.filter {
      $0.entry.title.lowercased().contains(text) || $0.entry.acronym?.lowercased().contains(text) ?? false
    }
    let values = found.sorted { $0.popularity > $1.popularity }.prefix(max(0, size)).map {
      dataset -> JSONValue in
      [
        "id": .string(dataset.id), "title": .string(dataset.entry.title),
        "acronym": JSONValue(dataset.entry.acronym), "slug": .string(dataset.slug), "image_url": .null,
        "page": .string("\(origin)/datasets/\(dataset.slug)/"),
      ]
    }
    return try masked(.array(values), call, .one)
  }

  private static let searchSorts = ["created", "last_update", "reuses", "followers", "views"]

  private static let unauthorized =
    "The server could not verify that you are authorized to access the URL requested. You either supplied the "
    + "wrong credentials (e.g. a bad password), or your browser doesn't understand how to supply the "
    + "credentials required."

  /// The order of a `sort` argument, `-` for descending; `nil` without one. Equal datasets keep their order.
  private static func order(
    _ sort: String?, among names: [String]
  ) throws -> ((SampleDataset, SampleDataset) -> Bool)? {
    guard let sort else { return nil }
    let name = sort.hasPrefix("-") ? String(sort.dropFirst()) : sort
    guard names.contains(name) else {
      throw MainFailure.argument(
        "sort",
        "The field (and direction) on which sorting apply The value '\(sort)' is not a valid choice for 'sort'."
      )
    }
    let isDescending = sort.hasPrefix("-")
    if name == "title" {
      return { isDescending ? $0.entry.title > $1.entry.title : $0.entry.title < $1.entry.title }
    }
    let key: (SampleDataset) -> Int =
      switch name {
      case "created": \.created
      case "last_update": \.updated
      case "reuses": { $0.entry.reuses ?? 0 }
      case "followers": { $0.entry.followers ?? 0 }
      default: \.totalVisits
      }
    return { isDescending ? key($0) > key($1) : key($0) < key($1) }
  }
}
