/// What a partial editor of an organization may edit (`GET /api/1/organizations/{org}/assignments/`).
public struct Assignment: Hashable, Sendable, Identifiable {
  /// Technical id.
  public var id: String
  /// Who may edit.
  public var user: Producer?
  /// The organization.
  public var organization: Producer?
  /// What may be edited.
  public var subject: ObjectLink?
  /// Since when.
  public var createdAt: Timestamp?

  /// Makes an assignment.
  public init(
    id: String, user: Producer? = nil, organization: Producer? = nil, subject: ObjectLink? = nil,
    createdAt: Timestamp? = nil
  ) {
    self.id = id
    self.user = user
    self.organization = organization
    self.subject = subject
    self.createdAt = createdAt
  }
}

extension Assignment: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    self.init(
      id: try record.required("id"), user: Producer(user: record["user"]),
      organization: Producer(organization: record["organization"]),
      subject: ObjectLink(varying: record["subject"]), createdAt: record["created_at"].timestamp)
  }
}
