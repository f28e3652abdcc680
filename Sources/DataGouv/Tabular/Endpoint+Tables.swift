extension Endpoint<TableInfo> {
  /// When a table was filled.
  static func tableInfo(_ resourceID: String) -> Self {
    Endpoint(service: .tabular, path: "api/resources/\(resourceID.percentEncoded)/") {
      json throws(Undecodable) in
      guard case .object = json else {
        throw Undecodable(path: "", reason: AnswerProblem(json, expected: .object))
      }
      return TableInfo(createdAt: json["created_at"].timestamp, url: json["url"].text)
    }
  }
}

extension Endpoint<TableProfile> {
  /// What the analysis of a file found.
  static func tableProfile(_ resourceID: String) -> Self {
    Endpoint(service: .tabular, path: "api/resources/\(resourceID.percentEncoded)/profile/") {
      json throws(Undecodable) in try TableProfile(json)
    }
  }
}

extension Endpoint<String> {
  /// How a table can be asked, as an OpenAPI document.
  static func tableDescription(_ resourceID: String) -> Self {
    let route = Route(
      service: .tabular, path: "api/resources/\(resourceID.percentEncoded)/swagger/",
      headers: ["accept": "*/*"])
    return Endpoint(route, content: .text) { json throws(Undecodable) in json.text ?? "" }
  }
}

extension Endpoint<TablePage> {
  /// Rows of a table.
  static func rows(_ query: TableQuery, style: QueryStyle) throws(DataGouvError) -> Self {
    let number = max(1, query.page)
    let size = min(max(1, query.pageSize), TableQuery.maximumPageSize)
    let arguments = try TableArguments(query, style: style).query(page: number, size: size)
    let isAggregated = !query.aggregations.isEmpty
    return Endpoint(
      service: .tabular, path: "api/resources/\(query.resourceID.percentEncoded)/data/", query: arguments
    ) { json throws(Undecodable) in
      try TablePage(json, number: number, size: size, isAggregated: isAggregated)
    }
  }
}
