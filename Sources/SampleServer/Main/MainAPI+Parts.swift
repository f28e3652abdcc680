extension MainAPI {
  /// What a name in a path leads to.
  enum Found {
    case success(SampleDataset)
    /// Its address is another one now.
    case moved(String)

    /// 308 with a relative address.
    func redirection() throws -> Answer {
      guard case .moved(let address) = self else { throw MainFailure.noRoute }
      return MainAPI.redirection(308, to: address)
    }
  }

  /// The dataset of a name in a path.
  func dataset(_ name: String, _ call: Call, _ base: String) throws -> Found {
    guard let dataset = catalogue.dataset(name) else { throw MainFailure.missing("/api" + call.rawPath) }
    if dataset.entry.deleted != nil { throw MainFailure.message(410, "Dataset has been deleted") }
    if name == dataset.id || name == dataset.slug { return .success(dataset) }
    let rest = call.path.drop { $0 != name }.dropFirst().map { $0 + "/" }.joined()
    return .moved("\(base)\(dataset.slug)/\(rest)")
  }

  /// The file that a permalink leads to, someone else's included.
  func permalink(_ id: String) throws -> Answer {
    let shape = DatasetShape(version: .one, origin: origin)
    if let (resource, dataset) = catalogue.resource(id), dataset.entry.deleted == nil {
      return Self.redirection(302, to: shape.address(of: resource))
    }
    guard let other = try links.community.get().first(where: { $0.resource.id == id.lowercased() }) else {
      throw MainFailure.message(404, "Resource not found")
    }
    return Self.redirection(302, to: shape.address(of: other.resource))
  }

  /// 308 to the same address with a final slash, if a route could have it.
  func withSlash(_ call: Call) throws -> Answer {
    guard call.path.count > 1, Self.families[call.path[0]]?.contains(call.path[1]) == true else {
      throw MainFailure.noRoute
    }
    let query = call.query.isEmpty ? "" : "?" + call.query
    return Self.redirection(308, to: "\(origin)/api\(call.rawPath)/\(query)")
  }

  /// First parts of the paths of each version.
  private static let families: [String: Set<String>] = [
    "1": [
      "datasets", "site", "organizations", "spatial", "tags", "contacts", "reports", "access_type", "reuses",
      "dataservices", "discussions", "posts", "users", "activity",
    ],
    "2": ["datasets", "organizations", "reuses", "dataservices", "topics", "discussions", "posts"],
  ]

  /// Which shapes a call gets.
  func shape(_ version: DatasetShape.Version, _ call: Call) -> DatasetShape {
    let language = call.arguments["lang"] ?? String((call.headers["accept-language"] ?? "fr").prefix(2))
    return DatasetShape(
      version: version, origin: origin,
      hasFullObjects: call.headers["x-get-datasets-full-objects"]?.lowercased() == "true",
      language: language == "en" ? "en" : "fr")
  }

  /// Address of a call, without its query.
  func address(_ call: Call) -> String { "\(origin)/api\(call.rawPath)" }

  /// An answer with the fields that the call's mask keeps. Without a mask, version 1 hides community resources.
  func masked(_ value: JSONValue, _ call: Call, _ version: DatasetShape.Version) throws -> Answer {
    guard let header = call.headers["x-fields"], !header.isEmpty else {
      return Self.json(version == .one ? Self.withoutHidden(value) : value, version)
    }
    let mask = try FieldMask(header)
    let isRevealed =
      version == .two || header.contains("community_resources") || header.contains("{*")
      || header.contains(",*") || header == "*"
    return Self.json(try mask.applied(to: isRevealed ? value : Self.withoutHidden(value)), version)
  }

  /// An answer of JSON; version 1 sorts keys.
  static func json(_ value: JSONValue, status: Int = 200) -> Answer { json(value, .one, status: status) }

  static func json(_ value: JSONValue, _ version: DatasetShape.Version, status: Int = 200) -> Answer {
    Answer(
      status: status, headers: ["content-type": "application/json", "vary": "Origin, Cookie"],
      body: value.text(keys: version == .one ? .alphabetical : .asGiven) + "\n")
  }

  static func redirection(_ status: Int, to address: String) -> Answer {
    Answer(
      status: status,
      headers: ["content-type": "text/html; charset=utf-8", "location": address, "vary": "Origin, Cookie"],
      body: """
        <!doctype html>
        <html lang=en>
        <title>Redirecting...</title>
        <h1>Redirecting...</h1>
        <p>The target is at <a href="\(address)">\(address)</a>.

        """)
  }

  /// Frequencies with their names.
  func frequencies(_ language: String) -> [JSONValue] {
    Labels.frequencies.map {
      ["id": .string($0.id), "label": .string(language == "en" ? $0.english : $0.french)]
    }
  }

  /// A dataset, or a page of them, without what version 1 hides.
  static func withoutHidden(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let values): return .array(values.map(withoutHidden))
    case .object(var members):
      if members.contains(where: { $0.key == "community_resources" }) {
        members.removeAll { $0.key == "community_resources" }
      } else if let data = members.firstIndex(where: { $0.key == "data" }) {
        members[data].value = withoutHidden(members[data].value)
      }
      return .object(members)
    default: return value
    }
  }
}
