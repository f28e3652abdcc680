/// An object of the portal, of whatever class, with what is shown for it.
public struct ObjectLink: Hashable, Sendable, Identifiable {
  /// Its class as the server names it, such as `Dataset`, `User` or `HarvestSource`; open-ended.
  public var kind: String
  /// Its technical id.
  public var id: String
  /// Its title or name.
  public var title: String
  /// Its page on the portal.
  public var page: String?

  /// Makes a link.
  public init(kind: String, id: String, title: String, page: String? = nil) {
    self.kind = kind
    self.id = id
    self.title = title
    self.page = page
  }
}

extension ObjectLink {
  /// Reads a reference to an object; `nil` where there is none.
  init?(in record: Record) {
    let kind = record["class"].text ?? ""
    let title = record["title"].text ?? record["name"].text
    let person = Producer(user: record)?.name
    let page = record["page"].text ?? record["self_web_url"].text
    guard let id = record["id"].text else { return nil }
    self.init(kind: kind, id: id, title: title ?? person ?? id, page: page)
  }

  /// Reads a reference whose class varies, and which the server therefore refuses a mask for.
  init?(varying record: Record) { self.init(in: Record(record.whole)) }
}
