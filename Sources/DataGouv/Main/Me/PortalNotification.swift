/// Something that the portal tells the key's user (`GET /api/1/notifications/`).
public struct PortalNotification: Hashable, Sendable, Identifiable {
  /// Something that a notification is about.
  public struct Subject: Hashable, Sendable {
    /// What it is in the notification, such as `dataset`, `reuse` or `request_user`; open-ended.
    public var role: String
    /// The object itself.
    public var object: ObjectLink
    /// Makes a subject.
    public init(role: String, object: ObjectLink) {
      self.role = role
      self.object = object
    }
  }

  /// A UUID.
  public var id: String
  /// What happened, such as `discussion.new` or `organization.membership.requested`; open-ended.
  public var type: String
  /// What it is about, in the server's order.
  public var subjects: [Subject]
  /// Why it is told to this user, such as `organization.admin`; open-ended.
  public var reasons: [String]
  /// Whether the user has something to do.
  public var requiresAction: Bool
  /// When it happened.
  public var createdAt: Timestamp?
  /// When the user was done with it; `nil` for one that is new.
  public var handledAt: Timestamp?

  /// Makes a notification.
  public init(
    id: String, type: String, subjects: [Subject] = [], reasons: [String] = [], requiresAction: Bool = false,
    createdAt: Timestamp? = nil, handledAt: Timestamp? = nil
  ) {
    self.id = id
    self.type = type
    self.subjects = subjects
    self.reasons = reasons
    self.requiresAction = requiresAction
    self.createdAt = createdAt
    self.handledAt = handledAt
  }
}

extension PortalNotification: RecordReadable {
  /// Reads a notification; its details have other members for each type, so all are asked for.
  init(_ record: Record) throws(Undecodable) {
    self.init(
      id: try record.required("id"), type: record["type"].text ?? "",
      subjects: record["details"].members.compactMap { member in
        ObjectLink(in: Record(member.value)).map { Subject(role: member.name, object: $0) }
      },
      reasons: record["reasons"].texts, requiresAction: record["requires_action"].isTrue,
      createdAt: record["created_at"].timestamp, handledAt: record["handled_at"].timestamp)
  }
}
