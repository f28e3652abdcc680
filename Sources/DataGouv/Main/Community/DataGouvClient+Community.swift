/// Files that others than the producer added to a dataset. Reading them is open; for the rest, the key's user has to be
/// the one who added them, or a member of the organization that did.
extension DataGouvClient {
  /// The community's files that filters let through: `GET /api/1/datasets/community_resources/`.
  public func communityResources(
    _ query: CommunityResourceQuery = .init(), pageSize: Int = 20
  ) -> Listing<CommunityResource> {
    listing(.main("1/datasets/community_resources/", query.arguments), pageSize: pageSize)
  }

  /// A file of the community by its UUID: `GET /api/1/datasets/community_resources/{id}/`. Status 404 when there is
  /// none.
  public func communityResource(_ id: String) async throws(DataGouvError) -> CommunityResource {
    try await load(.record(.main("1/datasets/community_resources/\(id.percentEncoded)/")))
  }

  /// The community's files that the user of the key or the user's organizations added and whose title holds a text, latest
  /// changed first, in one page: `GET /api/1/me/org_community_resources/`.
  public func communityResourcesOfMyOrganizations(
    matching text: String = ""
  ) async throws(DataGouvError) -> Page<CommunityResource> {
    var arguments = QueryArguments()
    arguments.add(words: text)
    return try await load(.list(.main("1/me/org_community_resources/", arguments, access: .keyed)))
  }

  /// Adds a file that is elsewhere to someone's dataset: `POST /api/1/datasets/community_resources/`. A file of one's
  /// own is uploaded instead.
  ///
  /// - Parameters:
  ///   - draft: The file.
  ///   - datasetID: The technical id of the dataset.
  ///   - organizationID: The organization in whose name it is added; the key's user when `nil`.
  /// - Throws: `refused` for what the portal refuses, field by field; what it surely would is not sent at all.
  public func createCommunityResource(
    _ draft: ResourceDraft, forDataset datasetID: String, organizationID: String? = nil
  ) async throws(DataGouvError) -> CommunityResource {
    var check = FormCheck()
    draft.check(&check)
    try check.finish()
    var form = draft.form
    form.add("dataset", datasetID)
    form.add("organization", organizationID)
    return try await load(.record(community(.post, "", form.json)))
  }

  /// Changes the record of a community's file: `PUT /api/1/datasets/community_resources/{id}/`.
  ///
  /// - Throws: `refused` for what the portal refuses, field by field.
  public func updateCommunityResource(
    _ id: String, _ changes: ResourceChanges
  ) async throws(DataGouvError) -> CommunityResource {
    try changes.check()
    return try await load(.record(community(.put, "\(id.percentEncoded)/", changes.form.json)))
  }

  /// Removes a community's file: `DELETE /api/1/datasets/community_resources/{id}/`. It cannot be taken back.
  public func deleteCommunityResource(_ id: String) async throws(DataGouvError) {
    try await load(.action(community(.delete, "\(id.percentEncoded)/")))
  }

  private func community(_ method: HTTPCall.Method, _ rest: String, _ json: JSONValue? = nil) -> Route {
    let arguments: QueryArguments = json == nil ? .init() : ["lang": configuration.language]
    return .writing(method, "1/datasets/community_resources/\(rest)", arguments, json)
  }
}
