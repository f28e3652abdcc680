/// An organization that wants the key's user as a member (`GET /api/1/me/org_invitations/`).
public struct Invitation: Hashable, Sendable, Identifiable {
  /// A UUID.
  public var id: String
  /// Who invites.
  public var organization: Producer?
  /// The role that the user would have, such as `editor`.
  public var role: String?
  /// What was written with it.
  public var comment: String?
  /// When it was made.
  public var createdAt: Timestamp?
  /// What a partial editor would be allowed to edit.
  public var assignments: [ObjectReference]

  /// Makes an invitation.
  public init(
    id: String, organization: Producer? = nil, role: String? = nil, comment: String? = nil,
    createdAt: Timestamp? = nil, assignments: [ObjectReference] = []
  ) {
    self.id = id
    self.organization = organization
    self.role = role
    self.comment = comment
    self.createdAt = createdAt
    self.assignments = assignments
  }
}

extension Invitation: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    self.init(
      id: try record.required("id"), organization: Producer(organization: record["organization"]),
      role: record["role"].text, comment: record["comment"].text, createdAt: record["created"].timestamp,
      assignments: record["assignments"].items.compactMap { ObjectReference(in: $0) })
  }
}
