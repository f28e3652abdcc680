/// What a user does with things that others published, and an administrator with a dataset.
extension DataGouvClient {
  /// Follows something in the name of the key's user: `POST /api/1/{kind}/{id}/followers/`. To follow what one follows
  /// already changes nothing; nobody can follow themselves (status 403).
  ///
  /// - Returns: How many follow it now.
  @discardableResult
  public func follow(_ target: Followable) async throws(DataGouvError) -> Int {
    try await load(.followers(.writing(.post, target.path)))
  }

  /// Ends to follow something: `DELETE /api/1/{kind}/{id}/followers/`. Status 404 when the user does not follow it.
  ///
  /// - Returns: How many follow it now.
  @discardableResult
  public func unfollow(_ target: Followable) async throws(DataGouvError) -> Int {
    try await load(.followers(.writing(.delete, target.path)))
  }

  /// Puts a dataset forward: `POST /api/1/datasets/{id}/featured/`. Administrators of the portal only: status 403 for
  /// others.
  public func featureDataset(_ idOrSlug: String) async throws(DataGouvError) -> Dataset {
    try await load(.record(.writing(.post, "1/datasets/\(idOrSlug.percentEncoded)/featured/")))
  }

  /// Puts a dataset forward no longer: `DELETE /api/1/datasets/{id}/featured/`. Administrators of the portal only.
  public func unfeatureDataset(_ idOrSlug: String) async throws(DataGouvError) -> Dataset {
    try await load(.record(.writing(.delete, "1/datasets/\(idOrSlug.percentEncoded)/featured/")))
  }

  /// Gives a dataset a badge, such as `hvd`: `POST /api/1/datasets/{id}/badges/`. To give one that it has changes
  /// nothing. Administrators of the portal only; status 400 for a badge that the portal does not know.
  public func addBadge(_ kind: String, toDataset idOrSlug: String) async throws(DataGouvError) {
    let path = "1/datasets/\(idOrSlug.percentEncoded)/badges/"
    try await load(.action(.writing(.post, path, .init(), ["kind": .string(kind)])))
  }

  /// Takes a badge from a dataset: `DELETE /api/1/datasets/{id}/badges/{kind}/`. Administrators of the portal only;
  /// status 404 when the dataset does not have it.
  public func removeBadge(_ kind: String, fromDataset idOrSlug: String) async throws(DataGouvError) {
    let path = "1/datasets/\(idOrSlug.percentEncoded)/badges/\(kind.percentEncoded)/"
    try await load(.action(.writing(.delete, path)))
  }

  /// Tells those who run the portal that something on it breaks its rules: `POST /api/1/reports/`. Without a key, the
  /// report is anonymous.
  ///
  /// - Parameters:
  ///   - subject: What it is about: a dataset, a reuse, a discussion…
  ///   - reason: Why: an id of the vocabulary of reasons, such as `spam`.
  ///   - message: More words.
  ///   - partID: The UUID of the comment that it is about, when the subject is a discussion.
  /// - Throws: `refused` for what the portal refuses, field by field.
  public func report(
    _ subject: ObjectReference, reason: String, message: String? = nil, partID: String? = nil
  ) async throws(DataGouvError) {
    var form = Form()
    form.add("subject", json: subject.json)
    form.add("reason", reason)
    form.add("message", message)
    form.add("subject_embed_id", partID)
    var route = Route.writing(.post, "1/reports/", ["lang": configuration.language], form.json)
    if configuration.key == nil { route.access = .open }
    try await load(.action(route))
  }
}

extension Endpoint<Int> {
  /// The number of followers, `{"followers": n}`.
  static func followers(_ route: Route) -> Self {
    Endpoint(route) { json throws(Undecodable) in json["followers"].count }
  }
}

extension ObjectReference {
  /// As it is written.
  var json: JSONValue { ["class": .string(kind), "id": .string(id)] }
}
