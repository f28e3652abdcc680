/// Additional properties of datasets and files, which anyone who may edit them can set; the crawler notes there what it
/// found. Reading is open, writing needs a key.
extension DataGouvClient {
  /// The additional properties of a dataset: `GET /api/2/datasets/{id}/extras/`.
  public func extras(ofDataset idOrSlug: String) async throws(DataGouvError) -> [String: JSONValue] {
    try await load(.extras(.main(Self.path(idOrSlug))))
  }

  /// Sets some additional properties of a dataset, `null` removes one: `PUT /api/2/datasets/{id}/extras/`. Others stay.
  ///
  /// - Returns: All of them.
  public func updateExtras(
    ofDataset idOrSlug: String, _ entries: [String: JSONValue]
  ) async throws(DataGouvError) -> [String: JSONValue] {
    try await load(.extras(.writing(.put, Self.path(idOrSlug), .init(), JSONValue(entries))))
  }

  /// Removes additional properties of a dataset: `DELETE /api/2/datasets/{id}/extras/`. Those that it does not have
  /// count as removed. The key's user must be allowed to delete the dataset.
  public func removeExtras(ofDataset idOrSlug: String, _ names: [String]) async throws(DataGouvError) {
    try await load(.action(.writing(.delete, Self.path(idOrSlug), .init(), JSONValue(names))))
  }

  /// The additional properties of a file: `GET /api/2/datasets/{id}/resources/{id}/extras/`.
  public func extras(
    ofResource id: String, inDataset datasetID: String
  ) async throws(DataGouvError) -> [String: JSONValue] {
    try await load(.extras(.main(Self.path(datasetID, id))))
  }

  /// Sets some additional properties of a file, `null` removes one:
  /// `PUT /api/2/datasets/{id}/resources/{id}/extras/`. Others stay.
  ///
  /// - Returns: All of them.
  public func updateExtras(
    ofResource id: String, inDataset datasetID: String, _ entries: [String: JSONValue]
  ) async throws(DataGouvError) -> [String: JSONValue] {
    try await load(.extras(.writing(.put, Self.path(datasetID, id), .init(), JSONValue(entries))))
  }

  /// Removes additional properties of a file: `DELETE /api/2/datasets/{id}/resources/{id}/extras/`. Status 404 when it
  /// lacks one of them; nothing is removed then.
  public func removeExtras(
    ofResource id: String, inDataset datasetID: String, _ names: [String]
  ) async throws(DataGouvError) {
    try await load(.action(.writing(.delete, Self.path(datasetID, id), .init(), JSONValue(names))))
  }

  private static func path(_ datasetID: String, _ resourceID: String? = nil) -> String {
    let resource = resourceID.map { "resources/\($0.percentEncoded)/" } ?? ""
    return "2/datasets/\(datasetID.percentEncoded)/\(resource)extras/"
  }
}

extension Endpoint<[String: JSONValue]> {
  /// An object of which no name is known before.
  static func extras(_ route: Route) -> Self {
    Endpoint(route) { json throws(Undecodable) in
      guard case .object(let members) = json else {
        throw Undecodable(path: "", reason: AnswerProblem(json, expected: .object))
      }
      return Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
    }
  }
}
