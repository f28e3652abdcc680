/// Something that the portal tells the key's user (`GET /api/1/notifications/`).
public struct PortalNotification: Hashable, Sendable, Identifiable {
  /// Something that a notification is about.
  public struct Subject: Hashable, Sendable {
    /// What it is in the notification, such as `dataset`, `reuse` or `request_user`; open-ended.
    public var role: String
    /// Its class as the server names it, such as `Dataset`.
    public var kind: String
    /// Its id.
    public var id: String
    /// Its title or name.
    public var title: String
    /// Its page on the portal.
    public var page: String?
    /// Makes a subject.
    public init(role: String, kind: String, id: String, title: String, page: String? = nil) {
      self.role = role
      self.kind = kind
      self.id = id
      self.title = title
      self.page = page
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
      subjects: record["details"].members.compactMap { Subject(Record($0.value), role: $0.name) },
      reasons: record["reasons"].texts, requiresAction: record["requires_action"].isTrue,
      createdAt: record["created_at"].timestamp, handledAt: record["handled_at"].timestamp)
  }
}

extension PortalNotification.Subject {
  /// Reads a member of the details; `nil` for what is no object of the portal.
  fileprivate init?(_ record: Record, role: String) {
    guard let id = record["id"].text else { return nil }
    let person = Producer(user: record)?.name
    self.init(
      role: role, kind: record["class"].text ?? "", id: id,
      title: record["title"].text ?? record["name"].text ?? person ?? id,
      page: record["page"].text ?? record["self_web_url"].text)
  }
}
