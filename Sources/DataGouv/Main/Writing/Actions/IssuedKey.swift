/// A key that the portal has just made. It tells its secret this once, so it has to be kept now or never; it does not
/// show in a description or a dump.
public struct IssuedKey: Sendable, Identifiable {
  /// What the portal keeps of it.
  public let token: APIToken
  /// The key, for a `ClientConfiguration`.
  public let key: APIKey

  /// Technical id, by which it can be withdrawn.
  public var id: String { token.id }
  /// The text of the key, to be stored where nobody else reads it.
  public var secret: String { key.secret }
}

extension IssuedKey: CustomReflectable {
  /// A mirror without the secret.
  public var customMirror: Mirror { Mirror(self, children: ["token": token, "key": key]) }
}

extension IssuedKey: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    let token = try APIToken(record)
    guard let key = APIKey(try record.required("token")) else {
      throw Undecodable(path: "token", reason: .notAKey)
    }
    self.init(token: token, key: key)
  }
}
