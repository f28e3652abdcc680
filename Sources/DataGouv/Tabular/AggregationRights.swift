/// Which tables compute figures (`GET /api/aggregation-exceptions/`).
public struct AggregationRights: Hashable, Sendable {
  /// Whether all of them do.
  public var isAllowed: Bool
  /// UUIDs of the resources that do where not all of them do.
  public var exceptions: Set<String>

  /// Makes the rights.
  public init(isAllowed: Bool, exceptions: Set<String>) {
    self.isAllowed = isAllowed
    self.exceptions = exceptions
  }

  /// Whether the table of a resource computes figures.
  public func allow(_ resourceID: String) -> Bool { isAllowed || exceptions.contains(resourceID) }
}

extension Endpoint<AggregationRights> {
  /// Which tables compute figures.
  static var aggregationRights: Self {
    Endpoint(service: .tabular, path: "api/aggregation-exceptions/") { json throws(Undecodable) in
      // The documents show a list, the server gives an object.
      let exceptions = json["exceptions"].items + json.items
      guard json["allowed"].bool != nil || !json.items.isEmpty || json == .array([]) else {
        throw Undecodable(path: "allowed", reason: AnswerProblem(json["allowed"], expected: .boolean))
      }
      return AggregationRights(
        isAllowed: json["allowed"].isTrue, exceptions: Set(exceptions.compactMap(\.text)))
    }
  }
}
