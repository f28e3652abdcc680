public import Foundation

/// Keys of the key's user.
extension DataGouvClient {
  /// Makes another key of the user: `POST /api/1/me/api_tokens/`. Its secret comes this once.
  ///
  /// - Parameters:
  ///   - name: What it is called, 255 characters at most.
  ///   - expiry: When it ends, in the future; `nil` for never.
  public func createKey(
    named name: String? = nil, until expiry: Date? = nil
  ) async throws(DataGouvError) -> IssuedKey {
    var check = FormCheck()
    check.length("name", name, upTo: 255)
    try check.finish()
    var form = Form()
    form.add("name", name)
    form.add("expires_at", expiry?.formatted(.iso8601))
    return try await load(.record(.writing(.post, "1/me/api_tokens/", .init(), form.json)))
  }

  /// Withdraws a key of the user: `DELETE /api/1/me/api_tokens/{id}/`. Status 410 when it was withdrawn before, 404
  /// when it is not the user's.
  public func revokeKey(_ tokenID: String) async throws(DataGouvError) {
    try await load(.action(.writing(.delete, "1/me/api_tokens/\(tokenID.percentEncoded)/")))
  }
}
