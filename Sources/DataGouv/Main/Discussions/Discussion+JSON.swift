extension Discussion: RecordReadable {
  /// Reads a discussion of v1 or of the v2 search, which are the same.
  init(_ record: Record) throws(Undecodable) {
    self.init(
      id: try record.required("id"), title: try record.required("title"),
      subject: ObjectReference(in: record["subject"]),
      author: Author(person: record["user"], organization: record["organization"]),
      openedAt: record["created"].timestamp, closedAt: record["closed"].timestamp,
      closedBy: Author(person: record["closed_by"], organization: record["closed_by_organization"]),
      comments: record["discussion"].items.map { Comment($0) }, page: record["self_web_url"].text)
  }
}

extension Discussion.Author {
  /// Reads a reference to a person and one to an organization; `nil` when neither is there.
  init?(person: Record, organization: Record) {
    self.init(person: Producer(user: person), organization: Producer(organization: organization))
    if self.person == nil && self.organization == nil { return nil }
  }
}

extension Discussion.Comment {
  init(_ record: Record) {
    self.init(
      id: record["id"].text ?? "", content: record["content"].text ?? "",
      author: .init(person: record["posted_by"], organization: record["posted_by_organization"]),
      postedAt: record["posted_on"].timestamp, editedAt: record["last_modified_at"].timestamp)
  }
}
