import Foundation

/// The Main API (udata) over the sample catalogue: what a browser of datasets calls.
struct MainAPI: Sendable {
  let catalogue: SampleCatalogue
  let links: Links
  /// Address of the server, without a final slash.
  let origin: String
  let index: SearchIndex
  let indexes: SearchIndexes

  init(catalogue: SampleCatalogue, links: Links, origin: String) {
    self.catalogue = catalogue
    self.links = links
    self.origin = origin
    index = SearchIndex(catalogue.listed)
    indexes = SearchIndexes(catalogue, links)
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
    switch path[0] {
    case "1": return try firstVersion(path[1], rest, call)
    case "2": return try secondVersion(path[1], rest, call)
    default: throw MainFailure.noRoute
    }
  }

  private func firstVersion(_ family: String, _ path: [String], _ call: Call) throws -> Answer {
    switch family {
    case "site" where path.isEmpty: return try masked(site(), call, .one)
    case "datasets": return try first(path, call)
    case "organizations": return try organizations(path, call)
    case "reuses": return try reuses(path, call)
    case "dataservices": return try dataservices(path, call)
    case "discussions": return try discussions(path, call)
    case "posts": return try posts(path, call)
    case "users": return try users(path, call)
    case "spatial": return try spatial(path, call)
    case "activity" where path.isEmpty: return try activity(call)
    default:
      guard let answer = try vocabulary(family, path, call) else { throw MainFailure.noRoute }
      return answer
    }
  }

  private func secondVersion(_ family: String, _ path: [String], _ call: Call) throws -> Answer {
    switch (family, path) {
    case ("datasets", _): return try second(path, call)
    case ("organizations", ["search"]): return try searchOrganizations(call)
    case ("reuses", []): return try listReuses(call, .two)
    case ("reuses", ["search"]): return try searchReuses(call)
    case ("dataservices", ["search"]): return try searchDataservices(call)
    case ("discussions", ["search"]): return try searchDiscussions(call)
    case ("posts", ["search"]): return try searchPosts(call)
    case ("topics", _): return try topics(path, call)
    default: throw MainFailure.noRoute
    }
  }

  private func first(_ path: [String], _ call: Call) throws -> Answer {
    let shape = shape(.one, call)
    if let answer = try vocabulary(path, call, shape) { return answer }
    switch path {
    case []: return try list(call, shape)
    case let path where path.first == "community_resources":
      return try community(Array(path.dropFirst()), call)
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
    case ["followers"]:
      // The real route takes ids alone.
      guard path[0] == dataset.id else { throw MainFailure.missing("/api" + call.rawPath) }
      return try followers(
        of: dataset.id, count: dataset.entry.followers ?? 0, since: dataset.created, call)
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
        let others = try links.community.get()
        guard let other = others.first(where: { $0.resource.id == path[1].lowercased() }) else {
          throw MainFailure.message(404, "Resource does not exist")
        }
        return Self.json(
          ["resource": shape.resource(other.resource), "dataset_id": JSONValue(other.dataset)], .two)
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
