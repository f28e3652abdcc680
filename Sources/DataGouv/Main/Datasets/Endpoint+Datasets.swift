extension Endpoint<Page<DatasetSummary>> {
  /// The search of v2: in titles, descriptions, producers and files, ranked.
  static func search(_ query: DatasetQuery) -> Self {
    var endpoint = page(
      .main("2/datasets/search/", query.searchArguments), page: query.page, size: query.pageSize)
    if query.wantsFacets { endpoint.fields?.append(",facets") }
    return endpoint
  }

  /// The list of v2 for what the search does not tell: one's own archived datasets.
  static func archived(_ query: DatasetQuery) throws(DataGouvError) -> Self {
    let route = Route.main("2/datasets/", try query.listArguments(), access: .keyed)
    return page(route, page: query.page, size: query.pageSize)
  }

  /// The list of v1 in place of the search: in titles only. Its answers list formats.
  static func list(_ query: DatasetQuery) throws(DataGouvError) -> Self {
    page(.main("1/datasets/", try query.listArguments()), page: query.page, size: query.pageSize)
  }
}

extension Endpoint<Dataset> {
  /// A dataset of v2; the header makes its licence, frequency and territories come with their names.
  static func dataset(_ idOrSlug: String, language: String) -> Self { detail("2", idOrSlug, language) }

  /// A dataset of v1.
  static func v1Dataset(_ idOrSlug: String, language: String) -> Self { detail("1", idOrSlug, language) }

  private static func detail(_ version: String, _ idOrSlug: String, _ language: String) -> Self {
    var route = Route.main("\(version)/datasets/\(idOrSlug.percentEncoded)/", ["lang": language])
    route.headers["x-get-datasets-full-objects"] = "True"
    return record(route)
  }
}

extension Endpoint<Page<Resource>> {
  /// A page of a dataset's files in v2.
  static func resources(of datasetID: String, page: Int, pageSize: Int, matching: String?) -> Self {
    .page(
      .main("2/datasets/\(datasetID.percentEncoded)/resources/", ["q": matching]), page: page, size: pageSize)
  }

  /// The same page cut out of the v1 record, which holds all files.
  static func v1Resources(of datasetID: String, page: Int, pageSize: Int, matching: String?) -> Self {
    Endpoint(
      .main("1/datasets/\(datasetID.percentEncoded)/"), fields: "resources{\(Resource.mask)}"
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
      return try Page(envelope, number: page, size: pageSize)
    }
  }
}

extension Endpoint<ResourceOwner> {
  /// A file and its dataset in v2; this route ignores masks.
  static func resource(_ id: String) -> Self {
    .record(.main("2/datasets/resources/\(id.percentEncoded)/"))
  }
}

extension ResourceOwner: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    do throws(Undecodable) {
      self.init(resource: try Resource(record["resource"]), datasetID: record["dataset_id"].text)
    } catch {
      throw error.within("resource")
    }
  }
}
