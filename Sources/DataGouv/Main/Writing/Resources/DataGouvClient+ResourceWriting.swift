/// Writing the files of a dataset. All of it needs a key whose user may edit them: status 401 when the portal does not
/// take the key, 403 when its user may not.
extension DataGouvClient {
  /// Adds a file that is elsewhere to a dataset, as the first of its files: `POST /api/1/datasets/{id}/resources/`.
  /// A file of one's own is uploaded instead.
  ///
  /// - Throws: `refused` for what the portal refuses, field by field; what it surely would is not sent at all.
  public func createResource(
    _ draft: ResourceDraft, inDataset datasetID: String
  ) async throws(DataGouvError) -> Resource {
    var check = FormCheck()
    draft.check(&check)
    try check.finish()
    return try await load(.record(resources(.post, datasetID, "", draft.form.json)))
  }

  /// Changes the record of a file: `PUT /api/1/datasets/{id}/resources/{id}/`.
  ///
  /// - Throws: `refused` for what the portal refuses, field by field.
  public func updateResource(
    _ id: String, inDataset datasetID: String, _ changes: ResourceChanges
  ) async throws(DataGouvError) -> Resource {
    try changes.check()
    return try await load(.record(resources(.put, datasetID, "\(id.percentEncoded)/", changes.form.json)))
  }

  /// Removes a file from a dataset, and from the portal if it hosts it:
  /// `DELETE /api/1/datasets/{id}/resources/{id}/`. It cannot be taken back.
  public func deleteResource(_ id: String, inDataset datasetID: String) async throws(DataGouvError) {
    try await load(.action(resources(.delete, datasetID, "\(id.percentEncoded)/")))
  }

  /// Puts the files of a dataset into another order: `PUT /api/1/datasets/{id}/resources/`.
  ///
  /// - Parameters:
  ///   - datasetID: The dataset's id.
  ///   - ids: The ids of all its files, each once; status 400 when one is missing, unknown or repeated.
  /// - Returns: The files in their new order.
  public func reorderResources(
    ofDataset datasetID: String, _ ids: [String]
  ) async throws(DataGouvError) -> [Resource] {
    let list = ids.map { JSONValue(["id": .string($0)]) }
    return try await load(.list(resources(.put, datasetID, "", .array(list)))).items
  }

  private func resources(
    _ method: HTTPCall.Method, _ datasetID: String, _ rest: String, _ json: JSONValue? = nil
  ) -> Route {
    let arguments: QueryArguments = json == nil ? .init() : ["lang": configuration.language]
    return .writing(method, "1/datasets/\(datasetID.percentEncoded)/resources/\(rest)", arguments, json)
  }
}
