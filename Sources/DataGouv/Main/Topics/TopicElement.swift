/// Something that a topic holds: a reference to an object of the portal, or a place that is kept for one.
public struct TopicElement: Hashable, Sendable, Identifiable {
  /// Technical id of the element itself.
  public var id: String
  /// What the topic calls it; `nil` when the object's own title stands.
  public var title: String?
  /// Why it is here, in Markdown.
  public var description: String?
  /// Keywords within the topic.
  public var tags: [String]
  /// What it refers to: `Dataset`, `Reuse` or `Dataservice` and an id, to be asked for by its own call; `nil` for a
  /// place that is still empty.
  public var reference: ObjectReference?

  /// Makes an element.
  public init(
    id: String, title: String? = nil, description: String? = nil, tags: [String] = [],
    reference: ObjectReference? = nil
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.tags = tags
    self.reference = reference
  }
}

extension TopicElement: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    self.init(
      id: try record.required("id"), title: record["title"].text, description: record["description"].text,
      tags: record["tags"].texts, reference: ObjectReference(in: record["element"]))
  }
}
