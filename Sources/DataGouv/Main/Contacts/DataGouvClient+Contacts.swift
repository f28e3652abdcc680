extension DataGouvClient {
  /// What a contact can be to a dataset, such as `publisher`, with labels: `GET /api/1/contacts/roles/`.
  public func contactRoles() async throws(DataGouvError) -> [Named] {
    try await load(.list(.main("1/contacts/roles/", ["lang": configuration.language]))).items
  }

  /// A contact by its id: `GET /api/1/contacts/{id}/`. Status 404 when there is none.
  public func contact(_ id: String) async throws(DataGouvError) -> ContactPoint {
    try await load(.record(.main("1/contacts/\(id.percentEncoded)/")))
  }
}
