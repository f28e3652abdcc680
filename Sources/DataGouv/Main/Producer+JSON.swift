extension Producer {
  /// The fields of a record that tell its producer, as a mask.
  static let mask =
    "organization{id,name,acronym,page,badges{kind}},owner{id,first_name,last_name,slug,page}"

  /// Reads the producer of a dataset; `nil` when it has none left, which happens.
  init?(of record: JSONValue) {
    let organization = record["organization"]
    if let id = organization["id"].text {
      self.init(
        id: id, name: organization["name"].text ?? organization["slug"].text ?? id,
        acronym: organization["acronym"].text, page: organization["page"].text,
        badges: organization["badges"].items.compactMap { $0["kind"].text })
      return
    }
    let owner = record["owner"]
    guard let id = owner["id"].text else { return nil }
    let names = [owner["first_name"].text, owner["last_name"].text].compactMap(\.self)
    self.init(
      kind: .user, id: id, name: names.isEmpty ? owner["slug"].text ?? id : names.joined(separator: " "),
      page: owner["page"].text)
  }
}
