import Library

extension Thing {
  /// What a JSON document says of it.
  var members: [String: JSONDocument] {
    [
      "portal": .string(portal), "kind": .string(kind.rawValue), "id": .string(id), "title": .string(title),
      "subtitle": .string(subtitle),
    ]
  }

  /// The fields of a CSV record: portal, kind, id, title and subtitle.
  var fields: [CSVDocument.Field] { [portal, kind.rawValue, id, title, subtitle] }
}
