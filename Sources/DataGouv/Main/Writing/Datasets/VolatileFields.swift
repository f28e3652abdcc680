/// The fields of a dataset that the server empties when an update does not hold them.
struct VolatileFields {
  /// Its technical id.
  var id: String
  /// Its keywords.
  var tags: JSONValue
  /// The days that its data cover, `null` when unset.
  var coverage: JSONValue

  /// Adds those that an update does not change.
  func add(to form: inout Form) {
    if !form.has("tags") { form.add("tags", json: tags) }
    if !form.has("temporal_coverage"), coverage != .null { form.add("temporal_coverage", json: coverage) }
  }
}

extension VolatileFields: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    self.init(
      id: try record.required("id"), tags: JSONValue(record["tags"].texts),
      coverage: record["temporal_coverage"].whole)
  }
}
