extension Suggestion: RecordReadable {
  /// Reads a suggestion of any kind: datasets and reuses have titles, organizations and topics names, people two.
  init(_ record: Record) throws(Undecodable) {
    let id = try record.required("id")
    let person = [record["first_name"].text, record["last_name"].text].compactMap(\.self)
    let slug = record["slug"].text
    let title = record["title"].text ?? record["name"].text
    self.init(
      id: id, title: title ?? (person.isEmpty ? slug ?? id : person.joined(separator: " ")),
      acronym: record["acronym"].text, slug: slug,
      imageURL: record["image_url"].text ?? record["avatar_url"].text, page: record["page"].text)
  }
}

extension Endpoint where Answer == [String] {
  /// Texts that are proposed, `[{text}]`.
  static func texts(_ route: Route) -> Self {
    Endpoint(route) { json throws(Undecodable) in
      guard case .array(let items) = json else {
        throw Undecodable(path: "", reason: AnswerProblem(json, expected: .list))
      }
      return items.compactMap { $0["text"].text ?? $0.text }
    }
  }
}
