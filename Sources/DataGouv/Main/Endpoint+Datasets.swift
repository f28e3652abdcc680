extension Endpoint<Page<DatasetSummary>> {
  /// The search of v2: in titles, descriptions, producers and files, ranked.
  static func search(_ query: DatasetQuery) -> Self {
    page(of: query, path: "api/2/datasets/search/", fields: DatasetSummary.mask)
  }

  /// The list of v1: in titles only. Its answers list formats.
  static func list(_ query: DatasetQuery) -> Self {
    page(of: query, path: "api/1/datasets/", fields: DatasetSummary.v1Mask)
  }

  private static func page(of query: DatasetQuery, path: String, fields: String) -> Self {
    let words = query.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var arguments: [(name: String, value: String)] = []
    if !words.isEmpty { arguments.append(("q", words.percentEncoded)) }
    if query.sort != .relevance { arguments.append(("sort", query.sort.rawValue)) }
    let number = max(1, query.page)
    let size = max(1, query.pageSize)
    arguments += [("page", "\(number)"), ("page_size", "\(size)")]
    return Endpoint(service: .main, path: path, query: arguments, fields: Page<DatasetSummary>.mask(fields)) {
      json throws(Undecodable) in
      try Page(json, number: number, size: size) { record throws(Undecodable) in try DatasetSummary(record) }
    }
  }
}

extension Endpoint<Dataset> {
  /// A dataset of v2; the header makes its licence, frequency and territories come with their names.
  static func dataset(_ idOrSlug: String, language: String) -> Self {
    detail("api/2/datasets/\(idOrSlug.percentEncoded)/", fields: Dataset.mask, language)
  }

  /// A dataset of v1.
  static func v1Dataset(_ idOrSlug: String, language: String) -> Self {
    detail("api/1/datasets/\(idOrSlug.percentEncoded)/", fields: Dataset.v1Mask, language)
  }

  private static func detail(_ path: String, fields: String, _ language: String) -> Self {
    Endpoint(
      service: .main, path: path, query: [("lang", language.percentEncoded)], fields: fields,
      headers: ["x-get-datasets-full-objects": "True"]
    ) { json throws(Undecodable) in try Dataset(json) }
  }
}

extension Endpoint<Page<Resource>> {
  /// A page of a dataset's files in v2.
  static func resources(of datasetID: String, page: Int, pageSize: Int, matching: String?) -> Self {
    var arguments: [(name: String, value: String)] = [("page", "\(page)"), ("page_size", "\(pageSize)")]
    if let matching, !matching.isEmpty { arguments.append(("q", matching.percentEncoded)) }
    return Endpoint(
      service: .main, path: "api/2/datasets/\(datasetID.percentEncoded)/resources/", query: arguments,
      fields: Page<Resource>.mask(Resource.mask)
    ) { json throws(Undecodable) in
      try Page(json, number: page, size: pageSize) { record throws(Undecodable) in try Resource(record) }
    }
  }

  /// The same page cut out of the v1 record, which holds all files.
  static func v1Resources(of datasetID: String, page: Int, pageSize: Int, matching: String?) -> Self {
    Endpoint(
      service: .main, path: "api/1/datasets/\(datasetID.percentEncoded)/",
      fields: "resources{\(Resource.mask)}"
    ) { json throws(Undecodable) in
      let part = matching?.lowercased() ?? ""
      let wanted = try json.requiredItems("resources").filter { record in
        part.isEmpty || record["title"].text?.lowercased().contains(part) == true
      }
      let slice = wanted.dropFirst((page - 1) * pageSize).prefix(pageSize)
      let envelope = JSONValue.object([
        .init(name: "data", value: .array(Array(slice))),
        .init(name: "total", value: .number("\(wanted.count)")),
      ])
      return try Page(envelope, number: page, size: pageSize) { record throws(Undecodable) in
        try Resource(record)
      }
    }
  }
}

extension Endpoint<ResourceOwner> {
  /// A file and its dataset in v2; this route ignores masks.
  static func resource(_ id: String) -> Self {
    Endpoint(service: .main, path: "api/2/datasets/resources/\(id.percentEncoded)/") {
      json throws(Undecodable) in
      do throws(Undecodable) {
        return ResourceOwner(resource: try Resource(json["resource"]), datasetID: json["dataset_id"].text)
      } catch {
        throw error.within("resource")
      }
    }
  }
}
