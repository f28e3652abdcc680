/// The territories by which data are described, with names in `ClientConfiguration.language` where they have some.
extension DataGouvClient {
  /// How many territories are asked for at once: more would make too long an address.
  private static let zonesPerRequest = 50

  /// The sizes that territories can have, and `poi` and `other`: `GET /api/1/spatial/granularities/`.
  public func granularities() async throws(DataGouvError) -> [Named] {
    try await load(.list(spatial("granularities"))).items
  }

  /// The levels of territories, such as `fr:commune`, largest first: `GET /api/1/spatial/levels/`.
  public func spatialLevels() async throws(DataGouvError) -> [Named] {
    try await load(.list(spatial("levels"))).items
  }

  /// A territory by its id: `GET /api/1/spatial/zone/{id}/`. Status 404 when there is none.
  public func zone(_ id: String) async throws(DataGouvError) -> SpatialZone {
    try await load(.record(spatial("zone/\(id.percentEncoded)")))
  }

  /// Territories by their ids, in the same order; ids that the portal does not know are left out:
  /// `GET /api/1/spatial/zones/{ids}/`. The server fails (status 500) when it does not know one of several: each is
  /// then asked for alone. `mainDeadline` is that of all requests together.
  public func zones(_ ids: [String]) async throws(DataGouvError) -> [SpatialZone] {
    let deadline = configuration.deadline(for: .main)
    var zones: [SpatialZone] = []
    var rest = ids[...]
    while !rest.isEmpty {
      let some = rest.prefix(Self.zonesPerRequest)
      rest = rest.dropFirst(some.count)
      do {
        let path = some.map(\.percentEncoded).joined(separator: ",")
        zones += try await load(.zones(spatial("zones/\(path)")), by: deadline).items
      } catch {
        guard case .status(let status, _, _, _) = error, [404, 500].contains(status) else { throw error }
        for id in some {
          if let zone = try await knownZone(id, by: deadline) { zones.append(zone) }
        }
      }
    }
    let known = Dictionary(zones.map { ($0.id, $0) }) { first, _ in first }
    return ids.compactMap { known[$0] }
  }

  /// The territories of a level, each with how many datasets cover it: `GET /api/1/spatial/coverage/{level}/`. There
  /// are some 35,000 of `fr:commune`.
  public func coverage(ofLevel level: String) async throws(DataGouvError) -> [SpatialZone] {
    try await load(.zones(spatial("coverage/\(level.percentEncoded)"))).items
  }

  /// Territories whose name or code holds a text, the largest first, `size` at most:
  /// `GET /api/1/spatial/zones/suggest/`.
  public func suggestZones(_ text: String, size: Int = 10) async throws(DataGouvError) -> [SpatialZone] {
    if text.isEmpty { return [] }
    return try await load(
      .list(.main("1/spatial/zones/suggest/", ["q": text, "size": "\(max(1, size))"]))
    ).items
  }

  /// Some datasets that cover a territory, `size` at most: `GET /api/1/spatial/zone/{id}/datasets/`. For all of them,
  /// ask for `datasets(_:pageSize:)` with `DatasetFilters.zone`.
  public func datasets(ofZone id: String, size: Int = 25) async throws(DataGouvError) -> [Suggestion] {
    let path = "1/spatial/zone/\(id.percentEncoded)/datasets/"
    return try await load(.list(.main(path, ["size": "\(max(1, size))"]))).items
  }

  private func knownZone(
    _ id: String, by deadline: Deadline
  ) async throws(DataGouvError) -> SpatialZone? {
    do {
      return try await load(.record(spatial("zone/\(id.percentEncoded)")), by: deadline)
    } catch {
      guard case .status(404, _, _, _) = error else { throw error }
      return nil
    }
  }

  private func spatial(_ path: String) -> Route {
    .main("1/spatial/\(path)/", ["lang": configuration.language])
  }
}
