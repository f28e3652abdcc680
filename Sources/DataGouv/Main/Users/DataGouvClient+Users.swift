extension DataGouvClient {
  /// A person by id or slug: `GET /api/1/users/{user}/`. Status 410 when the account is closed.
  public func user(_ idOrSlug: String) async throws(DataGouvError) -> User {
    try await load(.record(.main("1/users/\(idOrSlug.percentEncoded)/")))
  }

  /// All accounts: `GET /api/1/users/`. Needs the key of an administrator of the portal: status 403 for others. For
  /// everyone else there is `suggestUsers(_:size:)`.
  public func users(_ query: UserQuery = .init(), pageSize: Int = 20) -> Listing<User> {
    listing(.main("1/users/", query.arguments, access: .keyed), pageSize: pageSize)
  }

  /// People whose name holds a text, `size` at most, of 20: `GET /api/1/users/suggest/`.
  public func suggestUsers(_ text: String, size: Int = 10) async throws(DataGouvError) -> [Suggestion] {
    try await suggestions("users/suggest", text, min(20, size))
  }

  /// How to write to a person about what they publish: `GET /api/1/users/{user}/contacts/`.
  public func contacts(ofUser idOrSlug: String, pageSize: Int = 20) -> Listing<ContactPoint> {
    listing(.main("1/users/\(idOrSlug.percentEncoded)/contacts/"), pageSize: pageSize)
  }

  /// What someone can be on the whole portal, such as `admin`: `GET /api/1/users/roles/`.
  public func userRoles() async throws(DataGouvError) -> [String] {
    try await load(
      Endpoint(.main("1/users/roles/"), fields: "name") { json throws(Undecodable) in
        guard case .array(let items) = json else {
          throw Undecodable(path: "", reason: AnswerProblem(json, expected: .list))
        }
        return items.compactMap(\.["name"].text)
      })
  }
}
