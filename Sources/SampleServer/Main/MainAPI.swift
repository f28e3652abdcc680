import Foundation

/// The Main API (udata) over the sample catalogue: what a browser of datasets calls.
struct MainAPI: Sendable {
  let catalogue: SampleCatalogue
  let links: Links
  /// Address of the server, without a final slash.
  let origin: String
  let index: SearchIndex
  /// Words of organizations, made when they are first searched.
  let organizationIndex: Later<SearchIndex>

  init(catalogue: SampleCatalogue, links: Links, origin: String) {
    self.catalogue = catalogue
    self.links = links
    self.origin = origin
    index = SearchIndex(catalogue.listed)
    organizationIndex = Later { Self.index(of: Self.listedOrganizations(catalogue)) }
  }

  /// Answers a call below `/api`.
  func answer(_ call: Call) -> Answer {
    do {
      return try routed(call)
    } catch let failure as MainFailure {
      return failure.answer
    } catch let failure as FieldMask.Failure {
      return MainFailure.message(400, failure.message).answer
    } catch {
      return MainFailure.message(500, "Internal Server Error").answer
    }
  }

  private func routed(_ call: Call) throws -> Answer {
    if call.headers["x-api-key"] != nil {
      var answer = MainFailure.message(401, "Invalid API token").answer
      answer.headers["www-authenticate"] = "Bearer realm=\"uData\""
      return answer
    }
    let path = call.path
    if path.count == 4, path[0...2] == ["1", "datasets", "r"], !call.hasFinalSlash {
      return try permalink(path[3])
    }
    guard call.hasFinalSlash else { return try document(call) ?? withSlash(call) }
    guard path.count > 1 else { throw MainFailure.noRoute }
    let rest = Array(path.dropFirst(2))
    switch (path[0], path[1]) {
    case ("1", "site") where rest.isEmpty: return try masked(site, call, .one)
    case ("1", "datasets"): return try first(rest, call)
    case ("2", "datasets"): return try second(rest, call)
    case ("1", "organizations"): return try organizations(rest, call)
    case ("2", "organizations") where rest == ["search"]: return try searchOrganizations(call)
    case ("1", "spatial"): return try spatial(rest, call)
    case ("1", let family):
      guard let answer = try vocabulary(family, rest, call) else { throw MainFailure.noRoute }
      return answer
    default: throw MainFailure.noRoute
    }
  }

  private func first(_ path: [String], _ call: Call) throws -> Answer {
    let shape = shape(.one, call)
    if let answer = try vocabulary(path, call, shape) { return answer }
    switch path {
    case []: return try list(call, shape)
    case ["community_resources"]:
      let page = try PageRequest(call.arguments)
      return try masked(page.envelope([], total: 0, call, address: address(call)), call, .one)
    case ["r"]: throw MainFailure.noRoute
    default: break
    }
    if path.count == 2, path[0] == "r" { throw MainFailure.noRoute }
    let found = try dataset(path[0], call, "/api/1/datasets/")
    guard case .success(let dataset) = found else { return try found.redirection() }
    switch path.dropFirst() {
    case []: return try masked(shape.dataset(dataset), call, .one)
    case ["resources"]:
      var answer = MainFailure.message(405, "The method is not allowed for the requested URL.").answer
      answer.headers["allow"] = "POST, OPTIONS, PUT"
      return answer
    case let rest where rest.count == 2 && rest.first == "resources":
      guard UUID(uuidString: path[2]) != nil else { throw MainFailure.missing("/api" + call.rawPath) }
      guard let resource = dataset.resources.first(where: { $0.id == path[2].lowercased() }) else {
        throw MainFailure.message(404, "Resource does not exist")
      }
      return try masked(shape.resource(resource), call, .one)
    default: throw MainFailure.noRoute
    }
  }

  private func second(_ path: [String], _ call: Call) throws -> Answer {
    let shape = shape(.two, call)
    switch path {
    case []: return try list(call, shape)
    case ["search"]: return try search(call, shape)
    case let path where path.count == 2 && path[0] == "resources":
      guard let (resource, dataset) = catalogue.resource(path[1]) else {
        throw MainFailure.message(404, "Resource does not exist")
      }
      if dataset.entry.deleted != nil { throw MainFailure.message(410, "Dataset has been deleted") }
      return Self.json(["resource": shape.resource(resource), "dataset_id": .string(dataset.id)], .two)
    default: break
    }
    let found = try dataset(path[0], call, "/api/2/datasets/")
    guard case .success(let dataset) = found else { return try found.redirection() }
    switch path.dropFirst() {
    case []: return try masked(shape.dataset(dataset), call, .two)
    case ["resources"]: return try resources(of: dataset, call, shape)
    case ["extras"]: return Self.json([:], .two)
    case ["schemas"]:
      let names = dataset.resources.compactMap(\.entry.schema)
      let unique = names.indices.filter { names.firstIndex(of: names[$0]) == $0 }.map { names[$0] }
      return Self.json(
        .array(unique.map { ["name": .string($0), "version": .null, "url": .null] }), .two)
    default: throw MainFailure.noRoute
    }
  }
}
