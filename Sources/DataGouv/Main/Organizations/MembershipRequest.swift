/// Someone who wants to publish in the name of an organization, or who was invited to
/// (`GET /api/1/organizations/{org}/membership/`).
public struct MembershipRequest: Hashable, Sendable, Identifiable {
  /// How far a request is; the raw value is the server's.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Nobody answered yet.
    case pending
    /// The person is a member.
    case accepted
    /// An administrator refused.
    case refused
    /// The person, or who had invited, changed their mind.
    case canceled
  }

  /// A UUID.
  public var id: String
  /// Who asked: `request` by the person, `invitation` by the organization; open-ended.
  public var kind: String
  /// The person; `nil` when someone without an account was invited.
  public var user: Producer?
  /// The mail address of who was invited without an account.
  public var email: String?
  /// The role that the person would have, such as `editor`.
  public var role: String?
  /// How far it is: a value of `Status`, or one that this library does not know.
  public var status: String
  /// What the person wrote.
  public var comment: String?
  /// When it was made.
  public var createdAt: Timestamp?
  /// What a partial editor would be allowed to edit.
  public var assignments: [ObjectReference]

  /// Makes a request.
  public init(
    id: String, kind: String = "request", user: Producer? = nil, email: String? = nil, role: String? = nil,
    status: String = "pending", comment: String? = nil, createdAt: Timestamp? = nil,
    assignments: [ObjectReference] = []
  ) {
    self.id = id
    self.kind = kind
    self.user = user
    self.email = email
    self.role = role
    self.status = status
    self.comment = comment
    self.createdAt = createdAt
    self.assignments = assignments
  }
}

extension MembershipRequest: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    self.init(
      id: try record.required("id"), kind: record["kind"].text ?? "request",
      user: Producer(user: record["user"]), email: record["email"].text, role: record["role"].text,
      status: record["status"].text ?? "pending", comment: record["comment"].text,
      createdAt: record["created"].timestamp,
      assignments: record["assignments"].items.compactMap { ObjectReference(in: $0) })
  }
}
