/// A schema that a file says it follows (`GET /api/2/datasets/{id}/schemas/`): by its name in the portal's catalogue, or
/// by an address.
public struct SchemaReference: Hashable, Sendable {
  /// Its name in the catalogue of schemas.
  public var name: String?
  /// The version that is followed; `nil` for any.
  public var version: String?
  /// Its definition elsewhere.
  public var url: String?

  /// Makes a reference.
  public init(name: String? = nil, version: String? = nil, url: String? = nil) {
    self.name = name
    self.version = version
    self.url = url
  }
}

extension SchemaReference: RecordReadable {
  init(_ record: Record) {
    self.init(name: record["name"].text, version: record["version"].text, url: record["url"].text)
  }
}
