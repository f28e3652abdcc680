extension Named: RecordReadable {
  /// Reads an id, or an object of an id and a name; `nil` when there is neither.
  init?(in record: Record) {
    let label = record["label"].text ?? record["title"].text ?? record["name"].text
    let url = record["url"].text
    guard let id = record.text ?? record["id"].text ?? record["value"].text else { return nil }
    self.init(id: id, label: label, url: url)
  }

  /// Reads an item of a vocabulary, which has an id.
  init(_ record: Record) throws(Undecodable) {
    guard let named = Named(in: record) else { throw Undecodable(path: "id", reason: .missing) }
    self = named
  }

  /// Reads a vocabulary that is an object of ids and names, in the server's order.
  static func all(in json: JSONValue) -> [Named] {
    json.members.map { Named(id: $0.name, label: $0.value.text) }
  }
}

extension Endpoint where Answer == [Named] {
  /// A vocabulary that is an object of ids and names.
  static func labels(_ route: Route) -> Self {
    Endpoint(route) { json throws(Undecodable) in
      guard case .object = json else {
        throw Undecodable(path: "", reason: AnswerProblem(json, expected: .object))
      }
      return Named.all(in: json)
    }
  }
}
