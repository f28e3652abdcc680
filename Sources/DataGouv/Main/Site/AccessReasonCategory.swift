/// A reason for which access to data can be restricted (`GET /api/1/access_type/reason_categories/`).
public struct AccessReasonCategory: Hashable, Sendable, Identifiable {
  /// Such as `intellectual_property_rights`; open-ended.
  public var id: String
  /// The portal's name of it, in the language that was asked for.
  public var label: String?
  /// What the law says about it.
  public var definition: String?

  /// Makes a category.
  public init(id: String, label: String? = nil, definition: String? = nil) {
    self.id = id
    self.label = label
    self.definition = definition
  }
}

extension AccessReasonCategory: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    self.init(
      id: try record.required("value"), label: record["label"].text, definition: record["definition"].text)
  }
}
