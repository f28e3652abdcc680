/// Which object something is about: its class and its id, no more. The object itself comes by another call.
public struct ObjectReference: Hashable, Sendable, Identifiable {
  /// Its class as the server names it, such as `Dataset`, `Reuse`, `Dataservice`, `Post` or `Topic`; open-ended.
  public var kind: String
  /// Its technical id, 24 hexadecimal digits.
  public var id: String

  /// Makes a reference.
  public init(kind: String, id: String) {
    self.kind = kind
    self.id = id
  }
}

extension ObjectReference {
  /// Reads `{class, id}`; `nil` where there is none.
  init?(in record: Record) {
    let kind = record["class"].text
    guard let id = record["id"].text else { return nil }
    self.init(kind: kind ?? "", id: id)
  }
}
