/// What a member of an organization can be (`GET /api/1/organizations/roles/`).
public struct OrganizationRole: Hashable, Sendable, Identifiable {
  /// `admin`, `editor` or `partial_editor`; open-ended.
  public var id: String
  /// The portal's name of it, in the language that was asked for.
  public var label: String?
  /// What it allows.
  public var description: String?

  /// Makes a role.
  public init(id: String, label: String? = nil, description: String? = nil) {
    self.id = id
    self.label = label
    self.description = description
  }
}

extension OrganizationRole: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    self.init(
      id: try record.required("id"), label: record["label"].text, description: record["description"].text)
  }
}
