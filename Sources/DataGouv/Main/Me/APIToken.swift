/// A key that the portal knows its user by, without its secret (`GET /api/1/me/api_tokens/`).
public struct APIToken: Hashable, Sendable, Identifiable {
  /// Technical id.
  public var id: String
  /// What the user called it.
  public var name: String?
  /// The first characters of the secret, by which its user can tell it.
  public var prefix: String?
  /// What it is, such as `api_key`; open-ended.
  public var kind: String?
  /// What it allows.
  public var scopes: [String]
  /// The programs that used it.
  public var userAgents: [String]
  /// When it was made.
  public var createdAt: Timestamp?
  /// When it was last used.
  public var lastUsed: Timestamp?
  /// When it ends; `nil` for never.
  public var expiresAt: Timestamp?
  /// When its user withdrew it.
  public var revokedAt: Timestamp?

  /// Makes a token.
  public init(
    id: String, name: String? = nil, prefix: String? = nil, kind: String? = nil, scopes: [String] = [],
    userAgents: [String] = [], createdAt: Timestamp? = nil, lastUsed: Timestamp? = nil,
    expiresAt: Timestamp? = nil, revokedAt: Timestamp? = nil
  ) {
    self.id = id
    self.name = name
    self.prefix = prefix
    self.kind = kind
    self.scopes = scopes
    self.userAgents = userAgents
    self.createdAt = createdAt
    self.lastUsed = lastUsed
    self.expiresAt = expiresAt
    self.revokedAt = revokedAt
  }
}

extension APIToken: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    self.init(
      id: try record.required("id"), name: record["name"].text, prefix: record["token_prefix"].text,
      kind: record["kind"].text, scopes: record["scopes"].texts, userAgents: record["user_agents"].texts,
      createdAt: record["created_at"].timestamp, lastUsed: record["last_used_at"].timestamp,
      expiresAt: record["expires_at"].timestamp, revokedAt: record["revoked_at"].timestamp)
  }
}
