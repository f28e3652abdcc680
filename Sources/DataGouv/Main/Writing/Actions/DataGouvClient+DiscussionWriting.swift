/// Taking part in discussions, in the name of the key's user or of an organization of theirs. Blank texts are not
/// sent: they are `refused` at once.
extension DataGouvClient {
  /// Opens a discussion: `POST /api/1/discussions/`.
  ///
  /// - Throws: `refused` for what the portal refuses, field by field.
  public func createDiscussion(_ draft: DiscussionDraft) async throws(DataGouvError) -> Discussion {
    var form = try Self.form(["title": draft.title, "comment": draft.comment])
    form.add("subject", json: draft.subject.json)
    form.add("organization", json: Self.organization(draft.organizationID))
    return try await load(.record(.discussion(.post, "", form)))
  }

  /// Adds a comment to a discussion: `POST /api/1/discussions/{id}/`. Status 403 when it is closed.
  public func comment(
    onDiscussion id: String, _ text: String, organizationID: String? = nil
  ) async throws(DataGouvError) -> Discussion {
    var form = try Self.form(["comment": text])
    form.add("organization", json: Self.organization(organizationID))
    return try await load(.record(.discussion(.post, "\(id.percentEncoded)/", form)))
  }

  /// Closes a discussion, with a last comment or without: `POST /api/1/discussions/{id}/`. Status 403 unless the key's
  /// user publishes what it is about, or when it is closed already.
  public func closeDiscussion(
    _ id: String, comment: String? = nil, organizationID: String? = nil
  ) async throws(DataGouvError) -> Discussion {
    var form = try Self.form(comment.map { ["comment": $0] } ?? [:])
    form.add("close", true)
    form.add("organization", json: Self.organization(organizationID))
    return try await load(.record(.discussion(.post, "\(id.percentEncoded)/", form)))
  }

  /// Gives a discussion another title: `PUT /api/1/discussions/{id}/`. Status 403 unless the key's user opened it.
  public func renameDiscussion(_ id: String, title: String) async throws(DataGouvError) -> Discussion {
    try await load(
      .record(.discussion(.put, "\(id.percentEncoded)/", Self.form(["title": title]))))
  }

  /// Deletes a discussion: `DELETE /api/1/discussions/{id}/`. Administrators of the portal only.
  public func deleteDiscussion(_ id: String) async throws(DataGouvError) {
    try await load(.action(.discussion(.delete, "\(id.percentEncoded)/")))
  }

  /// Changes a comment by its UUID: `PUT /api/1/discussions/{id}/comments/{id}/`. Status 403 unless the key's user
  /// wrote it.
  public func editComment(
    _ commentID: String, inDiscussion id: String, _ text: String
  ) async throws(DataGouvError) -> Discussion {
    let path = "\(id.percentEncoded)/comments/\(commentID.percentEncoded)/"
    return try await load(.record(.discussion(.put, path, Self.form(["comment": text]))))
  }

  /// Deletes a comment by its UUID: `DELETE /api/1/discussions/{id}/comments/{id}/`. Status 400 for the first one, with
  /// which the discussion was opened.
  public func deleteComment(_ commentID: String, inDiscussion id: String) async throws(DataGouvError) {
    let path = "\(id.percentEncoded)/comments/\(commentID.percentEncoded)/"
    try await load(.action(.discussion(.delete, path)))
  }

  private static func form(_ texts: KeyValuePairs<String, String>) throws(DataGouvError) -> Form {
    var check = FormCheck()
    var form = Form()
    for (name, text) in texts {
      check.text(name, text)
      form.add(name, text)
    }
    try check.finish()
    return form
  }

  private static func organization(_ id: String?) -> JSONValue? {
    id.map { ObjectReference(kind: "Organization", id: $0).json }
  }
}

extension Route {
  /// A route of the discussions that changes something.
  fileprivate static func discussion(
    _ method: HTTPCall.Method, _ rest: String, _ form: Form? = nil
  ) -> Route {
    .writing(method, "1/discussions/\(rest)", .init(), form?.json)
  }
}
