extension DataGouvClient {
  /// A record as the portal sends it, in JSON; `path` is its family's route, such as `1/reuses/`.
  package func recordText(at path: String, _ idOrSlug: String) async throws(DataGouvError) -> String {
    let route = Route.main("\(path)\(idOrSlug.percentEncoded)/", ["lang": configuration.language])
    return try await load(.text(route, accept: "application/json"))
  }
}
