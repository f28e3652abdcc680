/// Someone who wants to hand over what they publish (`GET /api/1/transfer/`).
public struct Transfer: Hashable, Sendable, Identifiable {
  /// How far a transfer is; the raw value is the server's.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Nobody answered yet.
    case pending
    /// The recipient is now the producer.
    case accepted
    /// The recipient refused.
    case refused
  }

  /// Technical id.
  public var id: String
  /// What would be handed over.
  public var subject: ObjectLink?
  /// Whose it is.
  public var owner: ObjectLink?
  /// Whose it would be.
  public var recipient: ObjectLink?
  /// Who asked for it.
  public var user: Producer?
  /// What was written with it.
  public var comment: String?
  /// How far it is: a value of `Status`, or one that this library does not know.
  public var status: String
  /// When it was asked for.
  public var createdAt: Timestamp?
  /// When it was answered.
  public var respondedAt: Timestamp?
  /// What was written with the answer.
  public var responseComment: String?

  /// Makes a transfer.
  public init(
    id: String, subject: ObjectLink? = nil, owner: ObjectLink? = nil,
    recipient: ObjectLink? = nil, user: Producer? = nil, comment: String? = nil,
    status: String = "pending", createdAt: Timestamp? = nil, respondedAt: Timestamp? = nil,
    responseComment: String? = nil
  ) {
    self.id = id
    self.subject = subject
    self.owner = owner
    self.recipient = recipient
    self.user = user
    self.comment = comment
    self.status = status
    self.createdAt = createdAt
    self.respondedAt = respondedAt
    self.responseComment = responseComment
  }
}

extension Transfer: RecordReadable {
  /// Reads a transfer; the server writes the name of the answer's comment without its first s.
  init(_ record: Record) throws(Undecodable) {
    self.init(
      id: try record.required("id"), subject: ObjectLink(in: record["subject"]),
      owner: ObjectLink(in: record["owner"]), recipient: ObjectLink(in: record["recipient"]),
      user: Producer(user: record["user"]), comment: record["comment"].text,
      status: record["status"].text ?? "pending", createdAt: record["created"].timestamp,
      respondedAt: record["responded"].timestamp, responseComment: record["reponse_comment"].text)
  }
}
