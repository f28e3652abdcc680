extension Endpoint<TableInfo> {
  /// When a table was filled.
  static func tableInfo(_ resourceID: String) -> Self {
    Endpoint(service: .tabular, path: "api/resources/\(resourceID.percentEncoded)/") {
      json throws(Undecodable) in
      guard case .object = json else { throw Undecodable(path: "", reason: "is \(json.kind), not an object") }
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

/// How an order is written; servers differ in what they take.
struct SortStyle: Hashable, Sendable {
  /// Whether names are encoded once instead of twice.
  var encodesOnce = false
  /// Whether rows that are equal stay in the file's order, without which pages repeat and skip rows.
  var breaksTies = true
}

extension Endpoint<TablePage> {
  /// Rows of a table.
  static func rows(_ query: TableQuery, style: SortStyle) -> Self {
    var arguments: [(name: String, value: String)] = []
    if let sort = query.sorts.first {
      let name = ColumnName.encoded(sort.column, once: style.encodesOnce)
      let direction = sort.isDescending ? "desc" : "asc"
      arguments.append(("\(name)__sort", direction + (style.breaksTies ? ",__id.asc" : "")))
    }
    let number = max(1, query.page)
    let size = min(max(1, query.pageSize), TableQuery.maximumPageSize)
    arguments += [("page", "\(number)"), ("page_size", "\(size)")]
    return Endpoint(
      service: .tabular, path: "api/resources/\(query.resourceID.percentEncoded)/data/", query: arguments
    ) { json throws(Undecodable) in try TablePage(json, number: number, size: size) }
  }
}
