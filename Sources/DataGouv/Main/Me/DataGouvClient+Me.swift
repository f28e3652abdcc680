/// What concerns the user whom a portal knows by the key: each call throws `keyMissing` when there is none, and
/// status 401 when the portal does not take it.
extension DataGouvClient {
  /// The key's user, mail address included: `GET /api/1/me/`.
  public func me() async throws(DataGouvError) -> User {
    try await load(.record(.main("1/me/", access: .keyed)))
  }

  /// What the portal counts for the key's user: `GET /api/1/me/metrics/`.
  public func myMetrics() async throws(DataGouvError) -> AccountMetrics {
    try await load(.record(.main("1/me/metrics/", access: .keyed)))
  }

  /// The datasets that the key's user publishes in person, private and archived ones included, in one page:
  /// `GET /api/1/me/datasets/`.
  public func myDatasets() async throws(DataGouvError) -> Page<DatasetSummary> { try await mine("datasets") }

  /// The reuses that the key's user publishes in person, in one page: `GET /api/1/me/reuses/`.
  public func myReuses() async throws(DataGouvError) -> Page<Reuse> { try await mine("reuses") }

  /// The datasets of the user and of the user's organizations whose title holds a text, private and archived ones
  /// included, latest changed first, in one page: `GET /api/1/me/org_datasets/`.
  public func datasetsOfMyOrganizations(
    matching text: String = ""
  ) async throws(DataGouvError) -> Page<DatasetSummary> {
    try await mine("org_datasets", matching: text)
  }

  /// The same for reuses: `GET /api/1/me/org_reuses/`.
  public func reusesOfMyOrganizations(
    matching text: String = ""
  ) async throws(DataGouvError) -> Page<Reuse> {
    try await mine("org_reuses", matching: text)
  }

  /// The open discussions about datasets and reuses of the user and of the user's organizations whose title holds a
  /// text, latest first, in one page: `GET /api/1/me/org_discussions/`.
  public func discussionsOfMyOrganizations(
    matching text: String = ""
  ) async throws(DataGouvError) -> Page<Discussion> {
    try await mine("org_discussions", matching: text)
  }

  /// The user's keys that were not withdrawn, without their secrets: `GET /api/1/me/api_tokens/`.
  public func myTokens() async throws(DataGouvError) -> Page<APIToken> { try await mine("api_tokens") }

  /// Organizations that want the user as a member: `GET /api/1/me/org_invitations/`.
  public func myInvitations() async throws(DataGouvError) -> Page<Invitation> {
    try await mine("org_invitations")
  }

  /// What the portal tells the user: `GET /api/1/notifications/`.
  public func notifications(
    _ query: PortalNotificationQuery = .init(), pageSize: Int = 20
  ) -> Listing<PortalNotification> {
    listing(.main("1/notifications/", query.arguments, access: .keyed), pageSize: pageSize)
  }

  /// Who wants to hand over a dataset, reuse, dataservice or topic: `GET /api/1/transfer/?subject={id}`. Transfers that
  /// the user may neither ask for nor answer are left out.
  public func transfers(
    of subject: ObjectReference, status: Transfer.Status? = nil
  ) async throws(DataGouvError) -> Page<Transfer> {
    try await transfers(
      ["subject": subject.id, "subject_type": subject.kind, "status": status?.rawValue])
  }

  /// What would be handed over to an organization or a person: `GET /api/1/transfer/?recipient={id}`.
  public func transfers(
    toRecipient id: String, status: Transfer.Status? = nil
  ) async throws(DataGouvError) -> Page<Transfer> {
    try await transfers(["recipient": id, "status": status?.rawValue])
  }

  /// A transfer by its id: `GET /api/1/transfer/{id}/`. Status 404 when there is none.
  public func transfer(_ id: String) async throws(DataGouvError) -> Transfer {
    try await load(.record(.main("1/transfer/\(id.percentEncoded)/", access: .keyed)))
  }

  private func transfers(_ arguments: QueryArguments) async throws(DataGouvError) -> Page<Transfer> {
    try await load(.list(.main("1/transfer/", arguments, access: .keyed)))
  }

  private func mine<Item: RecordReadable & Hashable>(
    _ name: String, matching text: String = ""
  ) async throws(DataGouvError) -> Page<Item> {
    var arguments = QueryArguments()
    arguments.add(words: text)
    return try await load(.list(.main("1/me/\(name)/", arguments, access: .keyed)))
  }
}
