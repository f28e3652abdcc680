extension Producer {
  /// Reads the producer of a record; `nil` when it has none left, which happens.
  init?(of record: Record) {
    let organization = Producer(organization: record["organization"])
    let owner = Producer(user: record["owner"])
    guard let producer = organization ?? owner else { return nil }
    self = producer
  }

  /// Reads a reference to an organization; `nil` when there is none.
  init?(organization: Record) {
    let name = organization["name"].text ?? organization["slug"].text
    self.init(
      id: organization["id"].text ?? "", name: name ?? organization["id"].text ?? "",
      acronym: organization["acronym"].text, page: organization["page"].text,
      badges: organization["badges"].items.compactMap { $0["kind"].text })
    if id.isEmpty { return nil }
  }

  /// Reads a reference to a person; `nil` when there is none.
  init?(user: Record) {
    let names = [user["first_name"].text, user["last_name"].text].compactMap(\.self)
    let slug = user["slug"].text
    let id = user["id"].text ?? ""
    self.init(
      kind: .user, id: id, name: names.isEmpty ? slug ?? id : names.joined(separator: " "),
      page: user["page"].text)
    if id.isEmpty { return nil }
  }
}
